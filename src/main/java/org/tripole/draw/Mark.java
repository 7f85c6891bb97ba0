package org.tripole.draw;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing drawn: geometry in the picture's units, ink, and what it stands for. */
public sealed interface Mark permits Disc, SplitDisc, Square, Diamond, Line, Curve, Area, Label {

    /** What the mark stands for; null for furniture. */
    @Nullable Ref ref();

    /** What the mark is painted with. */
    Ink ink();

    /** The smallest box that holds the geometry, without the stroke's width. */
    Box bounds();

    /** Whether the place lies within {@code tolerance} of the mark. */
    boolean isHitBy(Point point, double tolerance);

    /** Paints itself by the one method of the surface that fits. */
    void paintOn(Surface surface);

    /** What the mark stands for, if anything. */
    default Optional<Ref> reference() {
        return Optional.ofNullable(ref());
    }
}
