package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/** A quadratic Bézier curve. */
public record Curve(Point from, Point control, Point to, Ink ink, @Nullable Ref ref)
        implements Mark {

    private static final int PIECES = 16;

    @Override
    public Box bounds() {
        Box box = Segments.bounds(from, to);
        for (int i = 1; i < PIECES; i++) {
            Point point = at((double) i / PIECES);
            box = box.union(Segments.bounds(point, point));
        }
        return box;
    }

    /** The place at {@code t}, 0 at the start, 1 at the end. */
    public Point at(double t) {
        double u = 1 - t;
        return new Point(
                u * u * from.x() + 2 * u * t * control.x() + t * t * to.x(),
                u * u * from.y() + 2 * u * t * control.y() + t * t * to.y());
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        Point before = from;
        for (int i = 1; i <= PIECES; i++) {
            Point next = at((double) i / PIECES);
            if (Segments.distance(point, before, next) <= tolerance) {
                return true;
            }
            before = next;
        }
        return false;
    }

    @Override
    public void paintOn(Surface surface) {
        surface.curve(this);
    }
}
