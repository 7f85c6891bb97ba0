package org.tripole.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Palette.Shade;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.SplitDisc.Sectors;
import org.tripole.draw.Stroke;
import org.tripole.score.Standing;

/**
 * The disc of a state. Its form tells the label without colour: full, light with a dark rim, in two
 * parts, in three parts, hollow.
 */
final class ActorGlyph {

    private static final double RIM = 0.16;
    private static final double LEANING_RIM = 0.24;

    /** The inks before are those of the approaches, which groups must not be taken for. */
    private static final int FIRST_GROUP_INK = 3;

    private static final int GROUPS_OF_THEIR_OWN = 3;

    private final Palette palette;

    ActorGlyph(Palette palette) {
        this.palette = palette;
    }

    /** The glyph of a standing at {@code centre}. */
    Mark of(Standing standing, Point centre, double radius, @Nullable Ref ref) {
        return switch (standing.kind()) {
            case ALIGNED -> aligned(approach(standing), centre, radius, ref);
            case LEANING -> leaning(approach(standing), centre, radius, ref);
            case BETWEEN -> split(List.of(middle(), ground()), centre, radius, ref);
            case SPREAD -> split(List.of(neutral(), ground(), middle()), centre, radius, ref);
            case THIN -> thin(centre, radius, ref);
        };
    }

    /**
     * The glyph of a group that the data put a state in, from 0; beyond the first three groups, and
     * for a state in none, a quiet one. Forms differ as well as colours.
     */
    Mark ofGroup(int group, Point centre, double radius, @Nullable Ref ref) {
        int ink = FIRST_GROUP_INK + group;
        if (group < 0 || group >= GROUPS_OF_THEIR_OWN || ink >= palette.approaches().size()) {
            return group < 0
                    ? thin(centre, radius, ref)
                    : split(List.of(neutral(), ground(), middle()), centre, radius, ref);
        }
        ApproachInk own = palette.approach(ink);
        return switch (group) {
            case 0 -> aligned(own, centre, radius, ref);
            case 1 -> leaning(own, centre, radius, ref);
            default -> split(List.of(own.fill(), ground()), centre, radius, ref);
        };
    }

    /** The glyph of a class of a metric on a ramp of shades, from 0 for the weakest. */
    Mark shaded(int step, Point centre, double radius, @Nullable Ref ref) {
        Shade shade = palette.shades().get(step);
        Stroke rim = Stroke.solid(shade.outline(), radius * RIM);
        return new Disc(centre, radius * (1 - RIM / 2), Ink.both(shade.fill(), rim), ref);
    }

    /** The glyph of a state of which the metric is not known: hollow. */
    Mark unknown(Point centre, double radius, @Nullable Ref ref) {
        return thin(centre, radius, ref);
    }

    private static Mark aligned(ApproachInk ink, Point centre, double radius, @Nullable Ref ref) {
        Stroke rim = Stroke.solid(ink.outline(), radius * RIM);
        return new Disc(centre, radius * (1 - RIM / 2), Ink.both(ink.fill(), rim), ref);
    }

    private static Mark leaning(ApproachInk ink, Point centre, double radius, @Nullable Ref ref) {
        Stroke rim = Stroke.solid(ink.outline(), radius * LEANING_RIM);
        return new Disc(centre, radius * (1 - LEANING_RIM / 2), Ink.both(ink.tint(), rim), ref);
    }

    private Mark split(List<Rgb> colours, Point centre, double radius, @Nullable Ref ref) {
        Stroke rim = Stroke.solid(palette.of(ColourRole.NEUTRAL_OUTLINE), radius * RIM);
        return new SplitDisc(
                centre, radius * (1 - RIM / 2), new Sectors(colours, 0), Ink.stroke(rim), ref);
    }

    private Mark thin(Point centre, double radius, @Nullable Ref ref) {
        Stroke rim = Stroke.solid(palette.of(ColourRole.THIN_OUTLINE), radius * RIM);
        return new Disc(centre, radius * (1 - RIM / 2), Ink.both(ground(), rim), ref);
    }

    private ApproachInk approach(Standing standing) {
        return palette.approach(standing.approaches().get(0));
    }

    private Rgb neutral() {
        return palette.of(ColourRole.NEUTRAL_OUTLINE);
    }

    private Rgb middle() {
        return palette.of(ColourRole.NEUTRAL);
    }

    private Rgb ground() {
        return palette.of(ColourRole.GROUND);
    }
}
