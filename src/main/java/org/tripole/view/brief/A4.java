package org.tripole.view.brief;

import org.tripole.draw.Box;

/** A page of 210 x 297 mm, 96 units to the inch, and its parts. */
final class A4 {

    static final double MARGIN = 48;

    /** Between two columns. */
    static final double GUTTER = 36;

    private static final double UNITS_PER_MM = 96 / 25.4;

    /** The whole page. */
    static final Box PAGE = Box.at(0, 0, 210 * UNITS_PER_MM, 297 * UNITS_PER_MM);

    /** What is written on. */
    static final Box CONTENT = PAGE.grown(-MARGIN);

    /** Width of one of two columns. */
    static final double HALF = (CONTENT.width() - GUTTER) / 2;

    /** Where the right one of two columns begins. */
    static final double RIGHT = CONTENT.maxX() - HALF;

    private A4() {}
}
