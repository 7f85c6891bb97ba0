package org.tripole.ui.panel.table;

import org.tripole.ui.kit.TabularFigure;

/** A number at the right, its digits below those of the rows above. */
final class FigureCell extends WordsCell {

    private final TabularFigure figure = new TabularFigure();

    @Override
    void show(Value value) {
        figure.show(value.shown());
        setGraphic(figure);
    }
}
