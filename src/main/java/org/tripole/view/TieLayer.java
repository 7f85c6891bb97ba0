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
import org.tripole.draw.Ref;
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
    private static final int FEW_TIES = 150;

    /** 3:1 on the ground and on every pole, in every theme. */
    private static final double FOLLOWED = 0.7;

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
        List<ShownTie> ties = new ArrayList<>(scene.shown().ties());
        ties.removeIf(tie -> route.contains(tie.tie()));
        double behind = route.isEmpty() ? opacity(ties.size()) : FAINTER;
        List<ShownTie> asked = route.isEmpty() ? takeAskedFor(ties) : List.of();
        List<Mark> marks = new ArrayList<>(links());
        marks.addAll(lines(ties, behind));
        marks.addAll(lines(asked, FOLLOWED));
        TieMarks.Weight bold = new TieMarks.Weight(type.scaled(PATH_WIDTH), PATH_OPACITY);
        scene.shown().route().forEach(tie -> marks.addAll(line(tie, bold)));
        return marks;
    }

    /**
     * Takes out the ties at what was asked for by name, as long as each of them can be followed;
     * the others lie behind.
     */
    private List<ShownTie> takeAskedFor(List<ShownTie> ties) {
        Set<Ref> named = new HashSet<>(scene.spec().focus());
        if (scene.spec().ties() == TiesShown.OF_SELECTION) {
            named.addAll(scene.spec().selection());
        }
        List<ShownTie> asked = ties.stream().filter(tie -> touches(tie.tie(), named)).toList();
        if (asked.size() > FEW_TIES) {
            return List.of();
        }
        ties.removeIf(tie -> touches(tie.tie(), named));
        return asked;
    }

    private static boolean touches(Tie tie, Set<Ref> named) {
        return named.contains(Refs.of(tie.actor())) || named.contains(Refs.of(tie.target()));
    }

    private List<Mark> lines(List<ShownTie> ties, double opacity) {
        TieMarks.Weight weight = new TieMarks.Weight(type.scaled(HAIRLINE), opacity);
        Set<Tie> fresh = scene.shown().changes().ties();
        List<Mark> marks = new ArrayList<>();
        for (ShownTie tie : ties) {
            marks.addAll(line(tie, fresh.contains(tie.tie()) ? weight.heavier() : weight));
        }
        return marks;
    }

    /** The links between two nodes of a kind, in the order of the drawn nodes. */
    private List<Mark> links() {
        List<Link> links = scene.shown().links();
        boolean isFollowed = !scene.spec().focus().isEmpty() && links.size() <= FEW_TIES;
        double opacity = isFollowed ? FOLLOWED : opacity(links.size());
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

    /** Of lines that lie behind: the fainter the more there are. */
    private double opacity(int lines) {
        if (!scene.spec().focus().isEmpty()) {
            return Math.min(CLEAR, PLAIN * Math.max(FAINT, FEW_TIES / (double) lines));
        }
        return lines > MANY_TIES ? FAINTER : Math.max(FAINT, Math.min(CLEAR, PLAIN * FEW / lines));
    }
}
