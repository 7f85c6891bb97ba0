package org.tripole.view.brief;

import org.tripole.draw.Point;
import org.tripole.view.Typesetter;

/** Two texts beside one another, each over half of the page. */
record HalfColumns(Column.Text left, Column.Text right, Typesetter type) {

    /** How high the higher one is. */
    double height() {
        return Math.max(Column.height(left, type, A4.HALF), Column.height(right, type, A4.HALF));
    }

    /** Both from {@code top} downwards. */
    Written written(double top) {
        return written(left, A4.MARGIN, top).then(written(right, A4.RIGHT, top));
    }

    private Written written(Column.Text text, double x, double top) {
        Column column = new Column(type, new Point(x, top), A4.HALF);
        text.writeTo(column);
        return column.written();
    }
}
