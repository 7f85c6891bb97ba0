package org.tripole.view;

import java.util.List;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;
import org.tripole.layout.LabelPlacer;
import org.tripole.layout.LabelPlacer.Away;
import org.tripole.layout.LabelPlacer.Distances;
import org.tripole.layout.LabelPlacer.Wish;
import org.tripole.layout.Leader;

/** Sets the name of one thing beside its glyph, or a little away with a leader line between. */
final class NameTags {

    private static final double TEXT = 11;
    private static final double GAP = 3.5;
    private static final double CLEARANCE = 3;
    private static final double ALOOF = 6;
    private static final double FARTHEST = 84;

    private final Typesetter type;
    private final LabelPlacer placer;

    NameTags(Typesetter type, LabelPlacer placer) {
        this.type = type;
        this.placer = placer;
    }

    /** A name to set: its words, what it names, and the box of the glyph. */
    record Tag(String words, Ref ref, Box glyph) {

        boolean isState() {
            return ref.kind() == Ref.Kind.ACTOR;
        }
    }

    /** How many places beside its glyph are free. */
    long choices(Tag tag) {
        return placer.choices(wish(tag), clearance());
    }

    /** The name beside its glyph; nothing where there is no room. */
    List<Mark> beside(Tag tag) {
        return placer.place(wish(tag), clearance())
                .map(box -> List.<Mark>of(label(tag, box)))
                .orElse(List.of());
    }

    /** The name beside its glyph, or away from it where its leader line crosses nothing. */
    List<Mark> besideOrAway(Tag tag) {
        List<Mark> beside = beside(tag);
        return beside.isEmpty() ? marks(tag, placer.placeAway(wish(tag), distances())) : beside;
    }

    /** The name in any case, unless no way out crosses no text. */
    List<Mark> inAnyCase(Tag tag) {
        List<Mark> free = besideOrAway(tag);
        return free.isEmpty() ? marks(tag, placer.placeAwayAcross(wish(tag), distances())) : free;
    }

    private List<Mark> marks(Tag tag, Optional<Away> place) {
        return place.map(away -> List.<Mark>of(leader(away.leader()), label(tag, away.label())))
                .orElse(List.of());
    }

    private double clearance() {
        return type.scaled(CLEARANCE);
    }

    private Distances distances() {
        return new Distances(clearance(), type.scaled(ALOOF), type.scaled(FARTHEST));
    }

    private Wish wish(Tag tag) {
        Extent extent = type.extent(tag.words(), style(tag));
        return new Wish(tag.glyph(), extent.width(), extent.height(), type.scaled(GAP));
    }

    private TextStyle style(Tag tag) {
        return tag.isState() ? type.regular(TEXT) : type.semibold(TEXT);
    }

    private Label label(Tag tag, Box box) {
        ColourRole role = tag.isState() ? ColourRole.TEXT : ColourRole.TEXT_SOFT;
        double ascent = type.extent(tag.words(), style(tag)).ascent();
        return type.haloed(
                tag.words(),
                new Point(box.minX(), box.minY() + ascent),
                style(tag),
                new Typesetter.Named(type.colour(role), tag.ref()));
    }

    private Line leader(Leader leader) {
        Stroke stroke = Stroke.solid(type.colour(ColourRole.NEUTRAL_OUTLINE), type.scaled(0.8));
        return new Line(leader.from(), leader.to(), Ink.stroke(stroke), null);
    }
}
