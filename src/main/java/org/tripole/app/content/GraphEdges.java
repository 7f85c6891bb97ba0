package org.tripole.app.content;

import java.util.List;
import org.tripole.app.Derived;
import org.tripole.domain.Quality;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Dash;
import org.tripole.draw.Palette;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphEdge.Ends;
import org.tripole.exchange.GraphEdge.Line;
import org.tripole.graph.AffinityEdge;
import org.tripole.graph.Edge;
import org.tripole.graph.PartOfEdge;
import org.tripole.graph.TieEdge;

/** Turns edges of the network into edges of a document. */
final class GraphEdges {

    /** Weight of ties whose relation or quality counts for nothing: absent, bound, listed. */
    private static final double LEAST = 0.01;

    private static final String PART_OF = "part-of";
    private static final String AFFINITY = "affinity";

    private final Derived derived;
    private final Palette palette;
    private final EdgeColumns columns;
    private final Periods periods;

    GraphEdges(Derived derived, Palette palette) {
        this.derived = derived;
        this.palette = palette;
        this.columns = new EdgeColumns(derived);
        this.periods = new Periods(derived.network().asOf());
    }

    List<Column> columns() {
        return columns.all();
    }

    GraphEdge of(Edge edge) {
        if (edge instanceof TieEdge tie) {
            return of(edge, tie.tie());
        }
        if (edge instanceof PartOfEdge part) {
            return of(edge, PART_OF, part.part(), 1);
        }
        if (edge instanceof AffinityEdge affinity) {
            return of(edge, AFFINITY, affinity.target(), affinity.weight());
        }
        throw new AssertionError(edge);
    }

    private GraphEdge of(Edge edge, Tie tie) {
        Target target = target(tie.target());
        return new GraphEdge(
                "tie-" + tie.ordinal(),
                ends(edge),
                tie.relation().key(),
                weight(tie),
                line(dash(tie.quality())),
                periods.of(tie, target),
                columns.of(tie, target));
    }

    private GraphEdge of(Edge edge, String kind, TargetId from, double weight) {
        return new GraphEdge(
                kind + "-" + edge.from().key() + "-" + edge.to().key(),
                ends(edge),
                kind,
                weight,
                line(Dash.SOLID),
                periods.of(target(from)),
                columns.of(kind));
    }

    private static Ends ends(Edge edge) {
        return new Ends(NodeIds.of(edge.from()), NodeIds.of(edge.to()));
    }

    /** Strength of the relation, whatever its sign, times quality. METHOD.md, 2. */
    private double weight(Tie tie) {
        double quality = derived.scores().weights().qualities().getOrDefault(tie.quality(), 0.0);
        return Math.max(LEAST, Math.abs(columns.strength(tie)) * quality);
    }

    private Line line(Dash dash) {
        return new Line(palette.of(ColourRole.TIE), dash);
    }

    private static Dash dash(Quality quality) {
        return switch (quality) {
            case A -> Dash.SOLID;
            case B -> Dash.DASHED;
            case C -> Dash.DOTTED;
        };
    }

    private Target target(TargetId id) {
        return derived.network().dataset().target(id).orElseThrow();
    }
}
