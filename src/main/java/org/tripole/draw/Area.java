package org.tripole.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A closed polygon of at least three corners. */
public record Area(List<Point> outline, Ink ink, @Nullable Ref ref) implements Mark {

    public Area {
        outline = List.copyOf(outline);
        if (outline.size() < 3) {
            throw new IllegalArgumentException(
                    "An area needs three corners, but has " + outline.size());
        }
    }

    /** The box as an area. */
    public static Area of(Box box, Ink ink) {
        return new Area(
                List.of(
                        new Point(box.minX(), box.minY()),
                        new Point(box.maxX(), box.minY()),
                        new Point(box.maxX(), box.maxY()),
                        new Point(box.minX(), box.maxY())),
                ink,
                null);
    }

    @Override
    public Box bounds() {
        return Segments.bounds(outline);
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        return Segments.inside(point, outline);
    }

    @Override
    public void paintOn(Surface surface) {
        surface.area(this);
    }
}
