package org.tripole.graph;

import java.util.List;
import org.tripole.domain.Tie;

/**
 * One way from an actor to another by what both sides of every target on it did.
 *
 * @param nodes actor, target, actor ... actor
 * @param ties for every step, the ties that count between its two nodes; at least one
 * @param telling product of the information of its targets, 0 to 1
 */
public record TiePath(List<Node> nodes, List<List<Tie>> ties, double telling) {

    public TiePath {
        nodes = List.copyOf(nodes);
        ties = ties.stream().map(List::copyOf).toList();
        if (ties.size() != nodes.size() - 1) {
            throw new IllegalArgumentException(
                    "A path of " + nodes.size() + " nodes has not " + ties.size() + " steps");
        }
    }
}
