package org.tripole.ui.panel.table;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The name of a state, which stays in sight when the table is moved sideways; with the hollow ring
 * of the picture before it when its evidence is thin.
 */
final class NameCell extends WordsCell {

    private final Region ring = new Region();

    /** A cell that stays at the left edge, however far the others were moved. */
    NameCell(ObservableValue<Number> movedBy) {
        translateXProperty().bind(movedBy);
        setViewOrder(-1);
        ring.getStyleClass().add("thin-ring");
        getStyleClass().add("name-cell");
    }

    @Override
    void show(Value value) {
        super.show(value);
        boolean isThin = value instanceof Value.Name name && name.isThin();
        ring.setVisible(isThin);
        setGraphic(ring); // also unseen, so that all names stand in line
    }

    @Override
    @Nullable Tooltip explanation(Value value) {
        return value instanceof Value.Name name && !name.note().isEmpty()
                ? new Tooltip(name.shown() + "\n" + name.note())
                : super.explanation(value);
    }
}
