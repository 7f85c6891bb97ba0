package org.tripole.exchange;

import java.util.List;
import org.tripole.draw.Dash;
import org.tripole.draw.Rgb;

/**
 * A directed edge with all that is told of it.
 *
 * @param id unique among the edges of a document
 * @param relation what kind of edge it is; edges that differ in it may join the same two nodes
 * @param weight above 0, because Gephi drops edges of weight 0
 * @param cells one for each edge column of the document
 */
public record GraphEdge(
        String id,
        Ends ends,
        String relation,
        double weight,
        Line line,
        Period period,
        List<Cell> cells) {

    /** The ids of the nodes that an edge runs between. */
    public record Ends(String source, String target) {}

    /** How an edge is drawn. */
    public record Line(Rgb colour, Dash dash) {}

    public GraphEdge {
        cells = List.copyOf(cells);
        if (id.isBlank()) {
            throw new IllegalArgumentException("An edge needs an id");
        }
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The weight of edge " + id + " must be above 0, but is " + weight);
        }
    }
}
