package org.tripole.ui.canvas;

import org.tripole.draw.Box;

/** The grid on which a clip falls on whole pixels of the screen at every usual scale. */
final class ClipGrid {

    /** JavaFX cuts quickly along whole pixels; elsewhere it masks the whole canvas. */
    private static final double CELL = 4;

    private ClipGrid() {}

    /** The box with its edges moved to the nearest lines of the grid. */
    static Box snapped(Box box) {
        return new Box(
                snapped(box.minX()), snapped(box.minY()), snapped(box.maxX()), snapped(box.maxY()));
    }

    private static double snapped(double edge) {
        return Math.round(edge / CELL) * CELL;
    }
}
