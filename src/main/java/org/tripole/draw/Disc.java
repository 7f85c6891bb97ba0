package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/** A filled or hollow circle. */
public record Disc(Point centre, double radius, Ink ink, @Nullable Ref ref) implements Mark {

    @Override
    public Box bounds() {
        return Box.around(centre, radius, radius);
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        return centre.distance(point) <= radius + tolerance;
    }

    @Override
    public void paintOn(Surface surface) {
        surface.disc(this);
    }
}
