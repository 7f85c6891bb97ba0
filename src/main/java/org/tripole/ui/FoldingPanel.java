package org.tripole.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.panel.Panel;

/** A panel with its heading at an edge of the window; folds into a strip with one button. */
final class FoldingPanel extends BorderPane {

    private final Panel panel;
    private final Side side;
    private final HBox head = new HBox();
    private final StackPane strip = new StackPane();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Region room = new Region();
    private boolean isFilled;

    FoldingPanel(Panel panel, Side side, Messages messages) {
        this.panel = panel;
        this.side = side;
        String title = messages.text(panel.title());
        getStyleClass().addAll("folding-panel", side == Side.LEFT ? "at-left" : "at-right");
        room.getStyleClass().add("panel-room");
        prepareHead(title, messages);
        prepareStrip(title, messages);
        folded.addListener((property, before, now) -> arrange());
        arrange();
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /** Puts the panel into the room that was kept for it. */
    void fill() {
        isFilled = true;
        arrange();
    }

    private void prepareHead(String title, Messages messages) {
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button fold =
                button(
                        side == Side.LEFT ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT,
                        messages.text(ShellText.FOLD, title));
        fold.setId("fold-" + side.name().toLowerCase(java.util.Locale.ROOT));
        fold.setOnAction(click -> folded.set(true));
        head.getStyleClass().add("panel-head");
        head.getChildren().addAll(heading, fold);
    }

    private void prepareStrip(String title, Messages messages) {
        Button unfold =
                button(
                        side == Side.LEFT ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT,
                        messages.text(ShellText.UNFOLD, title));
        unfold.setId("unfold-" + side.name().toLowerCase(java.util.Locale.ROOT));
        unfold.setOnAction(click -> folded.set(false));
        strip.getStyleClass().add("panel-strip");
        strip.getChildren().add(unfold);
    }

    private static Button button(Feather icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private void arrange() {
        setTop(folded.get() ? strip : head);
        Node inside = isFilled ? panel.region() : room;
        setCenter(folded.get() ? null : inside);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("folded"), folded.get());
    }
}
