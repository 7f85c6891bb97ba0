package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/** A straight line. */
public record Line(Point from, Point to, Ink ink, @Nullable Ref ref) implements Mark {

    @Override
    public Box bounds() {
        return Segments.bounds(from, to);
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        return Segments.distance(point, from, to) <= tolerance;
    }

    @Override
    public void paintOn(Surface surface) {
        surface.line(this);
    }
}
