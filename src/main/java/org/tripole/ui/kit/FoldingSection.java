package org.tripole.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A part of a panel under a heading that folds it. What is inside stays the same nodes; folded, the
 * heading says in a few words what is chosen inside.
 */
public final class FoldingSection extends VBox {

    private final ToggleButton toggle;
    private final Label summary = new Label();
    private final VBox body = new VBox();

    /** An unfolded section, {@code id} being its own and with "-fold" that of its heading. */
    public FoldingSection(String id, String heading) {
        setId(id);
        getStyleClass().add("folding-section");
        toggle = new ToggleButton(heading);
        toggle.setId(id + "-fold");
        toggle.setAccessibleText(heading);
        toggle.getStyleClass().addAll("fold-toggle", "section-toggle");
        toggle.setWrapText(true);
        toggle.setMinHeight(USE_PREF_SIZE);
        toggle.setGraphic(arrow());
        toggle.setSelected(true);
        summary.getStyleClass().add("section-summary");
        summary.setMinWidth(0);
        summary.setPrefWidth(0); // the heading comes first, the summary has what is left
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.visibleProperty().bind(toggle.selectedProperty().not());
        body.getStyleClass().add("section-body");
        body.visibleProperty().bind(toggle.selectedProperty());
        body.managedProperty().bind(body.visibleProperty());
        HBox head = new HBox(toggle, summary);
        head.getStyleClass().add("section-head");
        HBox.setHgrow(summary, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }

    /** The same with these nodes inside. */
    public FoldingSection with(Node... inside) {
        body.getChildren().addAll(inside);
        return this;
    }

    /** The same, folded. */
    public FoldingSection folded() {
        unfoldedProperty().set(false);
        return this;
    }

    /** Whether what is inside shows. */
    public BooleanProperty unfoldedProperty() {
        return toggle.selectedProperty();
    }

    /** Says in a few words what is chosen inside; empty for nothing. */
    public void summarise(String words) {
        summary.setText(words);
        toggle.setAccessibleHelp(words);
    }

    private static Region arrow() {
        Region arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        arrow.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return arrow;
    }
}
