package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Quality;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Dash;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;

/** Lines of ties: solid, dashed or dotted by quality; opposition ends in a bar across. */
final class TieMarks {

    private static final double BAR = 4.5;
    private static final double BAR_FROM_END = 11;

    private final Palette palette;

    TieMarks(Palette palette) {
        this.palette = palette;
    }

    /** How heavily a tie is drawn: width in pixels and opacity 0 to 1. */
    record Weight(double width, double opacity) {

        private static final double HEAVIER = 2;

        /** The weight of a tie that was not there on an earlier day: wider, as faint as before. */
        Weight heavier() {
            return new Weight(width * HEAVIER, opacity);
        }
    }

    /** What kind of tie a line stands for. */
    record Sample(Quality quality, boolean isOpposition) {}

    /** From where to where a line runs, in pixels. */
    record Span(Point from, Point to) {

        double length() {
            return from.distance(to);
        }

        /** The place {@code back} pixels before the end. */
        Point beforeEnd(double back) {
            double share = 1 - back / length();
            return new Point(
                    from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
        }
    }

    /** The marks of a tie from the actor's place to the target's. */
    List<Mark> of(ShownTie tie, Span span, Weight weight) {
        Ref ref = new Ref(Ref.Kind.TIE, Integer.toString(tie.tie().ordinal()));
        return marks(new Sample(tie.tie().quality(), tie.isOpposition()), span, weight, ref);
    }

    /** The marks of a line in a legend. */
    List<Mark> sample(Sample sample, Span span, Weight weight) {
        return marks(sample, span, weight, null);
    }

    private List<Mark> marks(Sample sample, Span span, Weight weight, @Nullable Ref ref) {
        Stroke stroke =
                new Stroke(palette.of(ColourRole.TIE), weight.width(), dash(sample.quality()));
        List<Mark> marks = new ArrayList<>(2);
        marks.add(new Line(span.from(), span.to(), new Ink(null, stroke, weight.opacity()), ref));
        if (sample.isOpposition() && span.length() > 2 * BAR_FROM_END) {
            marks.add(bar(span, weight));
        }
        return marks;
    }

    private static Dash dash(Quality quality) {
        return switch (quality) {
            case A -> Dash.SOLID;
            case B -> Dash.DASHED;
            case C -> Dash.DOTTED;
        };
    }

    private Mark bar(Span span, Weight weight) {
        double ux = (span.to().x() - span.from().x()) / span.length();
        double uy = (span.to().y() - span.from().y()) / span.length();
        Point at = span.beforeEnd(BAR_FROM_END);
        Stroke stroke =
                Stroke.solid(palette.of(ColourRole.TIE), Math.max(1.4, weight.width() * 1.6));
        Ink ink = new Ink(null, stroke, Math.min(1, weight.opacity() * 2));
        return new Line(at.plus(-uy * BAR, ux * BAR), at.plus(uy * BAR, -ux * BAR), ink, null);
    }
}
