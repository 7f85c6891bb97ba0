package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Dash;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;

/** Arrows and rings of what differs from another day, in neutral ink. */
final class ChangeGlyph {

    private static final double LINE = 1.1;
    private static final double RING = 1.3;
    private static final double GAP = 2.6;
    private static final double USUAL = 7;
    private static final double FINEST = 0.65;
    private static final double DIAGONAL = Math.sqrt(2);
    private static final double CLEAR = 2.5;
    private static final double HEAD_LENGTH = 6.5;
    private static final double STEP = 7;
    private static final double LEAST_LINE = 0.5;
    private static final double HEAD_HALF = 2.6;

    private final Typesetter type;

    ChangeGlyph(Typesetter type) {
        this.type = type;
    }

    /**
     * A move between a glyph and another place.
     *
     * @param endsHere whether it ends at the glyph; otherwise it starts there
     */
    record Arrow(Mark here, Point other, boolean endsHere) {}

    /** Line and head; at least the head of a move that the glyph would hide. */
    List<Mark> arrow(Arrow arrow) {
        Span span = span(arrow);
        Point back = span.before(type.scaled(HEAD_LENGTH));
        Mark line = new Line(span.from(), back, line(), null);
        boolean hasLine = span.length() > type.scaled(HEAD_LENGTH + LEAST_LINE);
        return hasLine ? List.of(line, head(span)) : List.of(head(span));
    }

    /** Boxes along an arrow, close enough that no name fits between two of them. */
    List<Box> boxes(Arrow arrow) {
        Span span = span(arrow);
        List<Box> boxes = new ArrayList<>();
        boxes.add(head(span).bounds());
        for (double back = type.scaled(STEP); back < span.length(); back += type.scaled(STEP)) {
            boxes.add(Box.around(span.before(back), type.scaled(LINE), type.scaled(LINE)));
        }
        return boxes;
    }

    /** A ring round a glyph, in the glyph's form. */
    Mark ring(Mark glyph) {
        return ring(glyph, Dash.SOLID);
    }

    /** A dotted ring round a glyph, in the glyph's form. */
    Mark dotted(Mark glyph) {
        return ring(glyph, Dash.DOTTED);
    }

    /** Whether an arrow or a ring comes so near to a glyph that its rim could be lost. */
    boolean isNear(Mark glyph, Mark other) {
        return other.isHitBy(glyph.bounds().centre(), half(glyph) + gap(glyph));
    }

    /** A clear ground below a glyph, up to where its ring would be. */
    Mark clearing(Mark glyph) {
        double inside = gap(glyph) - type.scaled(RING) * fineness(glyph) / 2;
        return round(glyph, inside, Ink.fill(type.colour(ColourRole.GROUND)));
    }

    private Mark ring(Mark glyph, Dash dash) {
        double width = type.scaled(RING) * fineness(glyph);
        Stroke stroke = new Stroke(type.colour(ColourRole.NEUTRAL_OUTLINE), width, dash);
        return round(glyph, gap(glyph), Ink.stroke(stroke));
    }

    /** The form of a glyph, larger by that much on every side. */
    private static Mark round(Mark glyph, double by, Ink ink) {
        Point centre = glyph.bounds().centre();
        if (glyph instanceof Square) {
            return new Square(centre, half(glyph) + by, ink, null);
        }
        return glyph instanceof Diamond
                ? new Diamond(centre, half(glyph) + DIAGONAL * by, ink, null)
                : new Disc(centre, half(glyph) + by, ink, null);
    }

    private static double half(Mark glyph) {
        return glyph.bounds().width() / 2;
    }

    private double gap(Mark glyph) {
        return type.scaled(GAP) * fineness(glyph);
    }

    /** Small glyphs have finer rings, nearer to them. */
    private double fineness(Mark glyph) {
        return Math.max(FINEST, Math.min(1, half(glyph) / type.scaled(USUAL)));
    }

    private Ink line() {
        return Ink.stroke(Stroke.solid(type.colour(ColourRole.NEUTRAL_OUTLINE), type.scaled(LINE)));
    }

    private Mark head(Span span) {
        Point tip = span.to();
        Point back = span.before(type.scaled(HEAD_LENGTH));
        double side = type.scaled(HEAD_HALF);
        double ux = (tip.x() - back.x()) / type.scaled(HEAD_LENGTH);
        double uy = (tip.y() - back.y()) / type.scaled(HEAD_LENGTH);
        Ink ink = Ink.fill(type.colour(ColourRole.NEUTRAL_OUTLINE));
        return new Area(
                List.of(tip, back.plus(-uy * side, ux * side), back.plus(uy * side, -ux * side)),
                ink,
                null);
    }

    /** From rim to place or from place to rim, never shorter than the head. */
    private Span span(Arrow arrow) {
        Point centre = arrow.here().bounds().centre();
        double rim = arrow.here().bounds().width() / 2 + type.scaled(CLEAR);
        double distance = Math.max(1e-9, centre.distance(arrow.other()));
        double ux = (arrow.other().x() - centre.x()) / distance;
        double uy = (arrow.other().y() - centre.y()) / distance;
        double far = Math.max(distance, rim + type.scaled(HEAD_LENGTH));
        Point near = centre.plus(ux * rim, uy * rim);
        Point end = centre.plus(ux * far, uy * far);
        return arrow.endsHere() ? new Span(end, near) : new Span(near, end);
    }

    /** From where to where an arrow runs, in pixels. */
    private record Span(Point from, Point to) {

        double length() {
            return from.distance(to);
        }

        /** The place so many pixels before the end. */
        Point before(double back) {
            double share = 1 - back / length();
            return new Point(
                    from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
        }
    }
}
