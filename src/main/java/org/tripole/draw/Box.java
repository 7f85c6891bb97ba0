package org.tripole.draw;

/** An upright rectangle in the picture's units. */
public record Box(double minX, double minY, double maxX, double maxY) {

    public Box {
        if (!(minX <= maxX && minY <= maxY)) { // NaN fails too
            throw new IllegalArgumentException(
                    "A box must not be inside out, but is "
                            + minX
                            + ", "
                            + minY
                            + " to "
                            + maxX
                            + ", "
                            + maxY);
        }
    }

    /** The box with its upper left corner at x, y. */
    public static Box at(double x, double y, double width, double height) {
        return new Box(x, y, x + width, y + height);
    }

    /** The box of half sizes {@code halfWidth}, {@code halfHeight} round {@code centre}. */
    public static Box around(Point centre, double halfWidth, double halfHeight) {
        return new Box(
                centre.x() - halfWidth,
                centre.y() - halfHeight,
                centre.x() + halfWidth,
                centre.y() + halfHeight);
    }

    /** Width, at least 0. */
    public double width() {
        return maxX - minX;
    }

    /** Height, at least 0. */
    public double height() {
        return maxY - minY;
    }

    /** The middle. */
    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /** Whether the place lies inside or on the edge. */
    public boolean contains(Point point) {
        return point.x() >= minX && point.x() <= maxX && point.y() >= minY && point.y() <= maxY;
    }

    /** Whether {@code other} lies wholly inside or touches the edge from inside. */
    public boolean contains(Box other) {
        return other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    /** The box grown by {@code margin} on every side; a negative margin shrinks it. */
    public Box grown(double margin) {
        return new Box(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }
}
