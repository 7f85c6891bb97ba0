package org.tripole.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.Tie;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Stroke;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;

/** All lines of a network figure: ties, links between nodes of a kind, a path above the rest. */
final class TieLayer {

    private static final double HAIRLINE = 0.9;
    private static final double FAINT = 0.13;
    private static final double PLAIN = 0.45;
    private static final double FAINTER = 0.05;
    private static final double FEW_TIES = 150;
    private static final double FEW = 60;
    private static final double CLEAR = 0.28;
    private static final int MANY_TIES = 600;
    private static final double PATH_WIDTH = 2.2;
    private static final double PATH_OPACITY = 0.95;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final Typesetter type;
    private final TieMarks tieMarks;

    TieLayer(NetworkScene scene, NodeMarks nodes, Typesetter type, Look look) {
        this.scene = scene;
        this.nodes = nodes;
        this.type = type;
        this.tieMarks = new TieMarks(look.palette());
    }

    /** The lines, those of a path last. */
    List<Mark> marks() {
        Set<Tie> route = new HashSet<>(scene.analysis().route());
        List<ShownTie> ties = scene.shown().ties();
        TieMarks.Weight weight =
                new TieMarks.Weight(
                        type.scaled(HAIRLINE), route.isEmpty() ? opacity(ties.size()) : FAINTER);
        List<Mark> marks = new ArrayList<>(links());
        Set<Tie> fresh = scene.shown().changes().ties();
        for (ShownTie tie : ties) {
            if (!route.contains(tie.tie())) {
                marks.addAll(line(tie, fresh.contains(tie.tie()) ? weight.heavier() : weight));
            }
        }
        TieMarks.Weight bold = new TieMarks.Weight(type.scaled(PATH_WIDTH), PATH_OPACITY);
        scene.shown().route().forEach(tie -> marks.addAll(line(tie, bold)));
        return marks;
    }

    /** The links between two nodes of a kind, in the order of the drawn nodes. */
    private List<Mark> links() {
        List<Link> links = scene.shown().links();
        double opacity = opacity(links.size());
        List<Mark> marks = new ArrayList<>();
        links.forEach(link -> marks.addAll(line(link, opacity)));
        return marks;
    }

    /** A link as a line that is the wider and the clearer the stronger it is. */
    List<Mark> line(Link link, double opacity) {
        double width = type.scaled(HAIRLINE) * (0.6 + link.strength());
        Stroke stroke = Stroke.solid(type.colour(ColourRole.TIE), width);
        double seen = Math.min(1, opacity * (0.5 + link.strength()));
        return span(link.one(), link.other())
                .<List<Mark>>map(
                        span ->
                                List.of(
                                        new Line(
                                                span.from(),
                                                span.to(),
                                                new Ink(null, stroke, seen),
                                                null)))
                .orElse(List.of());
    }

    /** A tie as it is drawn with that weight; nothing where an end has no place. */
    List<Mark> line(ShownTie tie, TieMarks.Weight weight) {
        return span(new ActorNode(tie.tie().actor()), new TargetNode(tie.tie().target()))
                .map(span -> tieMarks.of(tie, span, weight))
                .orElse(List.of());
    }

    private Optional<TieMarks.Span> span(Node from, Node to) {
        return nodes.place(from)
                .flatMap(start -> nodes.place(to).map(end -> new TieMarks.Span(start, end)));
    }

    private double opacity(int lines) {
        if (!scene.spec().focus().isEmpty()) {
            return PLAIN * Math.max(FAINT, Math.min(1, FEW_TIES / lines));
        }
        return lines > MANY_TIES ? FAINTER : Math.max(FAINT, Math.min(CLEAR, PLAIN * FEW / lines));
    }
}
