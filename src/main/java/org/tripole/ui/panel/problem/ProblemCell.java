package org.tripole.ui.panel.problem;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tripole.ui.panel.problem.ProblemPanelModel.Row;

/** One problem: kind and place above, what is wrong and how to mend it below. */
final class ProblemCell extends ListCell<Row> {

    private final Label kind = new Label();
    private final Label place = new Label();
    private final Label what = new Label();
    private final Label mend = new Label();
    private final VBox root = new VBox(new HBox(8, kind, place), what, mend);

    ProblemCell() {
        kind.getStyleClass().add("problem-kind");
        place.getStyleClass().add("problem-place");
        mend.getStyleClass().add("secondary");
        what.setWrapText(true);
        mend.setWrapText(true);
        root.prefWidthProperty().bind(widthProperty().subtract(32));
        setPrefWidth(0); // takes the list's width, so that long sentences wrap
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        if (isEmpty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(row.kind());
        kind.getStyleClass().setAll("label", "problem-kind", ProblemPanel.styleOf(row));
        place.setText(row.place());
        what.setText(row.what());
        mend.setText(row.mend());
        setAccessibleText(row.asText());
        setGraphic(root);
    }
}
