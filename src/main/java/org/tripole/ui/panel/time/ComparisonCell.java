package org.tripole.ui.panel.time;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two days: a title with a figure at its end, a detail below; on one line
 * where the detail is short.
 */
final class ComparisonCell extends ListCell<Comparison.Row> {

    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");

    private final Label title = new Label();
    private final Label figure = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox();
    private final VBox box = new VBox();

    ComparisonCell(ComparisonModel model) {
        getStyleClass().add("comparison-cell");
        line.getStyleClass().add("comparison-line");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("link-detail");
        detail.getStyleClass().add("link-detail");
        for (Label words : new Label[] {title, detail}) {
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinHeight(Region.USE_PREF_SIZE);
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
        lay(row.isShort());
        title.setText(row.title());
        figure.setText(row.figure());
        detail.setText(row.detail());
        setAccessibleText(row.title() + ". " + row.detail() + " " + row.figure());
        setGraphic(box);
    }

    private void lay(boolean isOneLine) {
        title.setWrapText(!isOneLine);
        detail.setWrapText(!isOneLine);
        HBox.setHgrow(title, isOneLine ? Priority.NEVER : Priority.ALWAYS);
        HBox.setHgrow(detail, Priority.ALWAYS);
        if (isOneLine) {
            line.getChildren().setAll(title, detail, figure);
            box.getChildren().setAll(line);
        } else {
            line.getChildren().setAll(title, figure);
            box.getChildren().setAll(line, detail);
        }
    }
}
