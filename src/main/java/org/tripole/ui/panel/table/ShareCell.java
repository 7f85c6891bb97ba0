package org.tripole.ui.panel.table;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tripole.ui.kit.ShareMeter;
import org.tripole.ui.kit.TabularFigure;

/** A share: a small bar in the colour of the approach, and the number. */
final class ShareCell extends WordsCell {

    private final ShareMeter meter;
    private final TabularFigure figure = new TabularFigure();
    private final HBox both;

    ShareCell(int approach) {
        meter = new ShareMeter(approach);
        both = new HBox(meter, figure);
        both.getStyleClass().add("share-cell");
        both.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                                widthProperty(),
                                insetsProperty()));
        HBox.setHgrow(figure, Priority.ALWAYS);
    }

    @Override
    void show(Value value) {
        meter.setVisible(value instanceof Value.Figure);
        meter.show(value instanceof Value.Figure share ? share.number() : 0);
        figure.show(value.shown());
        setGraphic(both);
    }
}
