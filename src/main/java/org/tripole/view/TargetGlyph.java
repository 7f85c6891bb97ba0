package org.tripole.view;

import org.jspecify.annotations.Nullable;
import org.tripole.domain.Initiative;
import org.tripole.domain.Institution;
import org.tripole.domain.Target;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Diamond;
import org.tripole.draw.Ink;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;

/** The square of an institution, the diamond of an initiative. */
final class TargetGlyph {

    private static final double DIAMOND_FACTOR = 1.25; // of equal area to the eye
    private static final double RIM = 0.2;

    private final Palette palette;

    TargetGlyph(Palette palette) {
        this.palette = palette;
    }

    /** The glyph of {@code target} at {@code centre}. */
    Mark of(Target target, Point centre, double half, @Nullable Ref ref) {
        Ink ink =
                Ink.both(
                        palette.of(ColourRole.TEXT_SOFT),
                        Stroke.solid(palette.of(ColourRole.GROUND), Math.max(0.5, half * RIM)));
        if (target instanceof Institution) {
            return new Square(centre, half * 0.86, ink, ref);
        }
        if (target instanceof Initiative) {
            return new Diamond(centre, half * DIAMOND_FACTOR, ink, ref);
        }
        throw new AssertionError(target);
    }
}
