package org.tripole.ui.canvas.raster;

/**
 * A sector of at most a half circle, between two directions from its tip.
 *
 * @param fromX of the direction that it begins at, clockwise
 * @param toX of the direction that it ends at
 */
record Sector(double fromX, double fromY, double toX, double toY) {

    /** From {@code start} degrees clockwise from the top on. */
    static Sector of(double start, double sweep) {
        double from = Math.toRadians(start);
        double to = Math.toRadians(start + sweep);
        return new Sector(Math.sin(from), -Math.cos(from), Math.sin(to), -Math.cos(to));
    }

    /** Share of a pixel inside, 0 to 1, whose middle lies so far from the tip. */
    double covered(double dx, double dy) {
        double behindStart = fromX * dy - fromY * dx;
        double beforeEnd = toY * dx - toX * dy;
        return Outline.share(Math.min(behindStart, beforeEnd));
    }
}
