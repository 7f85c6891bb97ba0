package org.tripole.ui.canvas;

import org.tripole.draw.Point;
import org.tripole.view.Camera;

/**
 * How a picture that was composed for one camera must be scaled and moved to lie about right for
 * another: a pixel p goes to p * scale + (dx, dy).
 */
record Shift(double scale, double dx, double dy) {

    static final Shift NONE = new Shift(1, 0, 0);

    private static final Point CORNER = new Point(0, 0);

    /** From a picture composed for {@code from} to what {@code to} sees through the viewport. */
    static Shift between(Viewport viewport, Camera from, Camera to) {
        if (from.equals(to)) {
            return NONE;
        }
        double scale = to.zoom() / from.zoom();
        Point before = viewport.toPixel(from, CORNER);
        Point now = viewport.toPixel(to, CORNER);
        return new Shift(scale, now.x() - before.x() * scale, now.y() - before.y() * scale);
    }

    /** A shift without change of size goes by whole pixels, so that the picture stays sharp. */
    Shift onWholePixels(double outputScale) {
        return isZoom() ? this : new Shift(1, whole(dx, outputScale), whole(dy, outputScale));
    }

    private static double whole(double distance, double outputScale) {
        return Math.round(distance * outputScale) / outputScale;
    }

    boolean isZoom() {
        return scale != 1;
    }

    /** Where a pixel of the composed picture is now seen. */
    Point there(Point pixel) {
        return new Point(pixel.x() * scale + dx, pixel.y() * scale + dy);
    }

    /** The pixel of the composed picture that is now seen at {@code pixel}. */
    Point back(Point pixel) {
        return new Point((pixel.x() - dx) / scale, (pixel.y() - dy) / scale);
    }
}
