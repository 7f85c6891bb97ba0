package org.tripole.ui.panel.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.ActorId;

/** A cell of words; where there are none, the pointer is told why. */
class WordsCell extends TableCell<ActorId, Value> { // numbers and names add to it

    WordsCell() {
        setOnMouseEntered(event -> tellInFull());
    }

    @Override
    protected final void updateItem(@Nullable Value value, boolean isEmpty) {
        super.updateItem(value, isEmpty);
        if (value == null || isEmpty) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            setAccessibleText(value.spoken());
            setTooltip(explanation(value));
            show(value);
        }
    }

    /** Shows what there is to show. */
    void show(Value value) {
        setText(value.shown());
    }

    /** What does not fit into the column is told to the pointer. */
    private void tellInFull() {
        boolean isCut =
                lookup(".text") instanceof Text painted && !painted.getText().equals(getText());
        if (isCut && getTooltip() == null && getText() != null) {
            setTooltip(new Tooltip(getText()));
        }
    }

    /** What the pointer is told; null when the cell says all. */
    @Nullable Tooltip explanation(Value value) {
        return value.isKnown() ? null : new Tooltip(value.spoken());
    }
}
