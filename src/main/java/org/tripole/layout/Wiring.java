package org.tripole.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tripole.graph.Node;

/**
 * Bodies and how they are joined: body i is node i of the graph. The order of the bodies decides
 * between equals, so it should be a stable one.
 */
public record Wiring(List<Body> bodies, LayoutGraph graph) {

    public Wiring {
        bodies = List.copyOf(bodies);
        if (bodies.size() != graph.nodes()) {
            throw new IllegalArgumentException(
                    bodies.size() + " bodies cannot stand for " + graph.nodes() + " nodes");
        }
        Set<Node> seen = new HashSet<>();
        for (Body body : bodies) {
            if (!seen.add(body.node())) {
                throw new IllegalArgumentException(body.node() + " has two bodies");
            }
        }
    }

    /** The number of every node. */
    Map<Node, Integer> numbers() {
        Map<Node, Integer> numbers = new HashMap<>();
        bodies.forEach(body -> numbers.put(body.node(), numbers.size()));
        return numbers;
    }
}
