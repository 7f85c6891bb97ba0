package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/** An upright square of half side {@code half}. */
public record Square(Point centre, double half, Ink ink, @Nullable Ref ref) implements Mark {

    @Override
    public Box bounds() {
        return Box.around(centre, half, half);
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        return bounds().grown(tolerance).contains(point);
    }

    @Override
    public void paintOn(Surface surface) {
        surface.square(this);
    }
}
