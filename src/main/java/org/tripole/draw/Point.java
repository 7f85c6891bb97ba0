package org.tripole.draw;

/** A place in the picture's units; x grows to the right, y downwards. */
public record Point(double x, double y) {

    /** The place moved by {@code dx}, {@code dy}. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** Distance to {@code other}. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
