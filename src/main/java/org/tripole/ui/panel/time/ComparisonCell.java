package org.tripole.ui.panel.time;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One difference between two days: a title with a figure at its end, a detail below. */
final class ComparisonCell extends ListCell<Comparison.Row> {

    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");

    private final Label title = new Label();
    private final Label figure = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(new HBox(title, figure), detail);

    ComparisonCell(ComparisonModel model) {
        getStyleClass().add("comparison-cell");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("link-detail");
        detail.getStyleClass().add("link-detail");
        for (Label wrapped : new Label[] {title, detail}) {
            wrapped.setWrapText(true);
            wrapped.setMinHeight(Region.USE_PREF_SIZE);
        }
        setPrefWidth(0); // as wide as the list, so that words wrap
        setOnMouseClicked(
                click -> {
                    if (getItem() != null) {
                        model.open(getItem().opens());
                    }
                });
    }

    @Override
    protected void updateItem(Comparison.@Nullable Row row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        pseudoClassStateChanged(INNER, row != null && row.isInner());
        if (isEmpty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.title());
        figure.setText(row.figure());
        detail.setText(row.detail());
        setAccessibleText(row.title() + ". " + row.detail() + " " + row.figure());
        setGraphic(box);
    }
}
