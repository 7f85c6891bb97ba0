package org.tripole.ui.panel.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.InspectorText;
import org.tripole.text.MessageKey;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.Words;

/** The inspector: the page of what is selected, with a way back. */
public final class InspectorPanel implements Panel {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int LONG_FROM = 60;

    private final InspectorPanelModel model;
    private final BlockNodes nodes;
    private final BorderPane root = new BorderPane();
    private final Button back = new Button();
    private final Label kicker = new Label();
    private final Label title = new Label();
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final ChangeListener<Page> onPage = (property, before, now) -> show(now);
    private final ChangeListener<Trail> onTrail = (property, before, now) -> showWayBack();
    private Map<Section, Region> shown = Map.of();

    /**
     * A panel over {@code model}.
     *
     * @param browser opens an address, after a click
     * @param clipboard takes an address, after a click
     */
    public InspectorPanel(
            InspectorPanelModel model, Browser browser, Consumer<String> clipboard, Words words) {
        this.model = model;
        this.nodes = new BlockNodes(model, new AddressNodes(browser, clipboard, words));
        layOut();
    }

    @Override
    public MessageKey title() {
        return InspectorText.INSPECTOR_TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.pageProperty().addListener(onPage);
        model.trailProperty().addListener(onTrail);
        model.attach();
        show(model.pageProperty().get());
        showWayBack();
    }

    @Override
    public void detach() {
        model.detach();
        model.pageProperty().removeListener(onPage);
        model.trailProperty().removeListener(onTrail);
    }

    private void layOut() {
        root.setId("inspector");
        root.getStyleClass().add("inspector");
        back.setId("inspector-back");
        back.getStyleClass().addAll("small", "inspector-back");
        back.setOnAction(click -> model.back());
        kicker.setId("inspector-kicker");
        kicker.getStyleClass().add("inspector-kicker");
        kicker.managedProperty().bind(kicker.textProperty().isNotEmpty());
        title.setId("inspector-title");
        title.getStyleClass().add("inspector-title");
        for (Label label : new Label[] {kicker, title}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox head = new VBox(kicker, title);
        head.getStyleClass().add("inspector-head");
        sections.getStyleClass().add("inspector-sections");
        VBox page = new VBox(head, sections);
        page.getStyleClass().add("inspector-page");
        scroll.setId("inspector-scroll");
        scroll.getStyleClass().add("inspector-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setContent(page);
        HBox way = new HBox(back);
        way.getStyleClass().add("inspector-way");
        way.visibleProperty().bind(back.visibleProperty());
        way.managedProperty().bind(back.visibleProperty());
        root.setTop(way);
        root.setCenter(scroll);
    }

    /** Shows a page; sections that stay the same keep their nodes, and with them the focus. */
    private void show(Page page) {
        if (!page.title().equals(title.getText())) {
            nodes.forget();
            scroll.setVvalue(0);
        }
        kicker.setText(page.kicker());
        title.setText(page.title());
        title.pseudoClassStateChanged(LONG, page.title().length() > LONG_FROM);
        Map<Section, Region> next = new LinkedHashMap<>();
        for (Section section : page.sections()) {
            Region known = shown.get(section);
            next.put(section, known == null ? nodes.section(section) : known);
        }
        shown = next;
        sections.getChildren().setAll(next.values());
    }

    private void showWayBack() {
        String text = model.backText();
        back.setVisible(!text.isEmpty());
        back.setText(text);
        back.setAccessibleText(text);
    }
}
