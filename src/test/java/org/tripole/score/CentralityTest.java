package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class CentralityTest {

    @Test
    void theMiddleOfAStarLiesBetweenAllPairsAndNextToAll() {
        Graph<String, DefaultEdge> star = graph("mid", "a", "b", "c", "d");
        List.of("a", "b", "c", "d").forEach(leaf -> star.addEdge("mid", leaf));

        Map<String, Centrality> all = Centrality.of(star);

        assertThat(all.get("mid")).isEqualTo(new Centrality(4, 1, 1));
        assertThat(all.get("a")).isEqualTo(new Centrality(1, 0, (1 + 3 * 0.5) / 4));
        assertThat(all.keySet()).containsExactly("mid", "a", "b", "c", "d");
    }

    @Test
    void anIsolatedVertexLeavesTheNearnessOfTheOthersAboveZero() {
        Graph<String, DefaultEdge> graph = graph("a", "b", "alone");
        graph.addEdge("a", "b");

        Map<String, Centrality> all = Centrality.of(graph);

        assertThat(all.get("a")).isEqualTo(new Centrality(1, 0, 0.5));
        assertThat(all.get("alone")).isEqualTo(new Centrality(0, 0, 0));
    }

    @Test
    void twoEquallyShortWaysShareThePair() {
        Graph<String, DefaultEdge> square = graph("a", "b", "c", "d");
        Graphs.addEdgeWithVertices(square, "a", "b");
        Graphs.addEdgeWithVertices(square, "b", "c");
        Graphs.addEdgeWithVertices(square, "c", "d");
        Graphs.addEdgeWithVertices(square, "d", "a");

        assertThat(Centrality.of(square).get("a").betweenness()).isCloseTo(0.5 / 3, within(1e-12));
    }

    @Test
    void weightsAreNoLengths() {
        Graph<String, DefaultWeightedEdge> path =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Graphs.addEdgeWithVertices(path, "a", "b", 100);
        Graphs.addEdgeWithVertices(path, "b", "c", 100);
        Graphs.addEdgeWithVertices(path, "a", "c", 900);

        assertThat(Centrality.of(path).get("b")).isEqualTo(new Centrality(2, 0, 1));
    }

    @Test
    void aSingleVertexAndNoVertexAreFine() {
        assertThat(Centrality.of(graph("alone")))
                .containsExactly(Map.entry("alone", new Centrality(0, 0, 0)));
        assertThat(Centrality.of(graph())).isEmpty();
    }

    @Test
    void aDirectedGraphIsRefused() {
        Graph<String, DefaultEdge> directed = new DefaultDirectedGraph<>(DefaultEdge.class);

        assertThatThrownBy(() -> Centrality.of(directed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Graph<String, DefaultEdge> graph(String... vertices) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        List.of(vertices).forEach(graph::addVertex);
        return graph;
    }
}
