package org.tripole.exchange;

import org.tripole.draw.Point;
import org.tripole.draw.Rgb;

/**
 * How a node is drawn.
 *
 * @param at its centre; x grows to the right, y downwards, as in pictures
 * @param radius in the same units, above 0
 */
public record NodeLook(Point at, double radius, Shape shape, Rgb fill, Rgb outline) {

    /** The form of a node, by what it stands for. */
    public enum Shape {
        DISC,
        SQUARE,
        DIAMOND
    }

    public NodeLook {
        if (!(radius > 0 && Double.isFinite(at.x()) && Double.isFinite(at.y()))) { // NaN, too
            throw new IllegalArgumentException(
                    "A node needs a place and a radius above 0, but has " + at + ", " + radius);
        }
    }
}
