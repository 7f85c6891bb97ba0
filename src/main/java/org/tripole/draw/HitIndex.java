package org.tripole.draw;

import java.util.List;
import java.util.Optional;

/** Finds what lies under a place of a picture. */
public final class HitIndex {

    private final List<Mark> topmostFirst;

    /** Indexes the marks of {@code picture} that stand for something. */
    public HitIndex(Picture picture) {
        List<Mark> marks =
                new java.util.ArrayList<>(
                        picture.layers().stream()
                                .flatMap(layer -> layer.marks().stream())
                                .filter(mark -> mark.ref() != null)
                                .toList());
        java.util.Collections.reverse(marks);
        this.topmostFirst = List.copyOf(marks);
    }

    /**
     * What is drawn topmost within {@code tolerance} of the place; exact hits win over near ones.
     */
    public Optional<Ref> topmostAt(Point point, double tolerance) {
        return hit(point, 0).or(() -> hit(point, tolerance));
    }

    private Optional<Ref> hit(Point point, double tolerance) {
        return topmostFirst.stream()
                .filter(mark -> mark.isHitBy(point, tolerance))
                .findFirst()
                .flatMap(Mark::reference);
    }
}
