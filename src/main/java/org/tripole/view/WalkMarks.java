package org.tripole.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Dash;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;
import org.tripole.graph.Node;

/**
 * A walk above a network figure: a frame round where one stands, all that leads on as thin lines,
 * what is chosen bold, with a dashed ring round its far end.
 */
final class WalkMarks {

    private static final double THIN = 1;
    private static final double THIN_OPACITY = 0.4;
    private static final double BOLD = 3;
    private static final double FRAME_GAP = 6;
    private static final double FRAME_WIDTH = 2.2;
    private static final double END_GAP = 5;
    private static final double END_WIDTH = 1.6;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final Typesetter type;
    private final TieMarks ties;

    WalkMarks(NetworkScene scene, NodeMarks nodes, Typesetter type, Look look) {
        this.scene = scene;
        this.nodes = nodes;
        this.type = type;
        this.ties = new TieMarks(look.palette());
    }

    /** Where one stands, then where one can go from there; empty when it is not in the scene. */
    Set<Node> nodes(Walked walk) {
        Set<Node> all = new LinkedHashSet<>();
        if (scene.ways().holds(walk.current())) {
            all.addAll(ends(walk));
            scene.ways().from(walk.current()).forEach(way -> all.add(Refs.node(way.end())));
        }
        return all;
    }

    /** Where one stands, and the far end of what is chosen. */
    List<Node> ends(Walked walk) {
        List<Node> ends = new ArrayList<>();
        if (scene.ways().holds(walk.current())) {
            ends.add(Refs.node(walk.current()));
            walk.chosen().ifPresent(way -> ends.add(Refs.node(way.end())));
        }
        return ends;
    }

    /** All that leads on, what is chosen on top. */
    List<Mark> lines(Walked walk) {
        TieMarks.Weight thin = new TieMarks.Weight(type.scaled(THIN), THIN_OPACITY);
        TieMarks.Weight bold = new TieMarks.Weight(type.scaled(BOLD), 1);
        List<Mark> marks = new ArrayList<>();
        for (Way way : scene.ways().from(walk.current())) {
            if (!way.equals(walk.way())) {
                marks.addAll(line(walk, way, thin));
            }
        }
        walk.chosen().ifPresent(way -> marks.addAll(line(walk, way, bold)));
        return marks;
    }

    /** The frame round where one stands, and the ring round where one would go. */
    List<Mark> rings(Walked walk) {
        List<Mark> marks = new ArrayList<>();
        List<Box> glyphs =
                ends(walk).stream()
                        .flatMap(node -> nodes.glyph(node).stream())
                        .map(Mark::bounds)
                        .toList();
        if (glyphs.size() > 1) {
            marks.add(ring(glyphs.get(1)));
        }
        if (!glyphs.isEmpty()) {
            marks.addAll(frame(glyphs.get(0)));
        }
        return marks;
    }

    private List<Mark> line(Walked walk, Way way, TieMarks.Weight weight) {
        return span(walk, way).map(span -> marks(way, span, weight)).orElse(List.of());
    }

    private List<Mark> marks(Way way, TieMarks.Span span, TieMarks.Weight weight) {
        if (way instanceof Way.AlongTie tie) {
            return ties.of(new ShownTie(tie.tie(), tie.isOpposition()), span, weight);
        }
        Stroke stroke = Stroke.solid(type.colour(ColourRole.TIE), weight.width());
        return List.of(
                new Line(span.from(), span.to(), new Ink(null, stroke, weight.opacity()), null));
    }

    /** A tie runs from its actor to its target, whichever way one walks it. */
    private Optional<TieMarks.Span> span(Walked walk, Way way) {
        boolean isTowardsTarget = way.end().kind() == Ref.Kind.TARGET;
        Optional<Point> here = nodes.place(Refs.node(walk.current()));
        Optional<Point> there = nodes.place(Refs.node(way.end()));
        return here.flatMap(
                near ->
                        there.map(
                                far ->
                                        isTowardsTarget
                                                ? new TieMarks.Span(near, far)
                                                : new TieMarks.Span(far, near)));
    }

    private List<Mark> frame(Box glyph) {
        double half = glyph.width() / 2 + type.scaled(FRAME_GAP);
        double width = type.scaled(FRAME_WIDTH);
        return List.of(
                square(glyph, half, Stroke.solid(type.colour(ColourRole.SELECTION_GAP), 3 * width)),
                square(glyph, half, Stroke.solid(type.colour(ColourRole.SELECTION), width)));
    }

    private static Mark square(Box glyph, double half, Stroke stroke) {
        return new Square(glyph.centre(), half, Ink.stroke(stroke), null);
    }

    private Mark ring(Box glyph) {
        Stroke stroke =
                new Stroke(type.colour(ColourRole.SELECTION), type.scaled(END_WIDTH), Dash.DASHED);
        return new Disc(
                glyph.centre(), glyph.width() / 2 + type.scaled(END_GAP), Ink.stroke(stroke), null);
    }
}
