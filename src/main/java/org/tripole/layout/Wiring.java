package org.tripole.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
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

    /** The vertices of a graph in its order, every edge 1 long. */
    public static <V, E> Wiring of(
            Graph<V, E> graph, Function<V, Node> node, ToDoubleFunction<Node> reach) {
        List<V> vertices = List.copyOf(graph.vertexSet());
        Map<V, Integer> index = new HashMap<>();
        vertices.forEach(vertex -> index.put(vertex, index.size()));
        List<E> edges = List.copyOf(graph.edgeSet());
        int[] from = edges.stream().map(graph::getEdgeSource).mapToInt(index::get).toArray();
        int[] to = edges.stream().map(graph::getEdgeTarget).mapToInt(index::get).toArray();
        List<Body> bodies =
                vertices.stream()
                        .map(node)
                        .map(each -> new Body(each, reach.applyAsDouble(each)))
                        .toList();
        return new Wiring(bodies, LayoutGraph.of(bodies.size(), from, to));
    }

    /** The number of every node. */
    Map<Node, Integer> numbers() {
        Map<Node, Integer> numbers = new HashMap<>();
        bodies.forEach(body -> numbers.put(body.node(), numbers.size()));
        return numbers;
    }
}
