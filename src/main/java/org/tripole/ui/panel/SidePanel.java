package org.tripole.ui.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.MessageKey;

/** Several panels below each other that scroll as one. */
public final class SidePanel implements Panel {

    private final MessageKey title;
    private final List<Panel> parts;
    private final ScrollPane root = new ScrollPane();

    /** The {@code parts} from top to bottom. */
    public SidePanel(String id, MessageKey title, List<Panel> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
        VBox all = new VBox();
        all.getStyleClass().add("side-parts");
        this.parts.forEach(part -> all.getChildren().add(part.region()));
        root.setContent(all);
        root.setId(id);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("side-panel");
    }

    /** Scrolls so that a part of it starts at the top, as far as there is enough below. */
    public void reveal(Node part) {
        root.applyCss();
        root.layout();
        Node all = root.getContent();
        double top = all.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
        double below = all.getLayoutBounds().getHeight() - root.getViewportBounds().getHeight();
        root.setVvalue(below > 0 ? Math.min(1, top / below) : 0);
    }

    @Override
    public MessageKey title() {
        return title;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        parts.forEach(Panel::attach);
    }

    @Override
    public void detach() {
        parts.forEach(Panel::detach);
    }
}
