package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/** A square on its corner; {@code half} is half its diagonal. */
public record Diamond(Point centre, double half, Ink ink, @Nullable Ref ref) implements Mark {

    @Override
    public Box bounds() {
        return Box.around(centre, half, half);
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        double steps = Math.abs(point.x() - centre.x()) + Math.abs(point.y() - centre.y());
        return steps <= half + tolerance;
    }

    @Override
    public void paintOn(Surface surface) {
        surface.diamond(this);
    }
}
