package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.Shipped;
import org.tripole.graph.Node;
import org.tripole.graph.Projection;
import org.tripole.work.Cancelled;
import org.tripole.work.Progress;

class BetweennessTest {

    @ParameterizedTest
    @CsvSource({"1, 2, 0", "2, 30, 20", "3, 40, 60", "4, 60, 400", "5, 200, 150"})
    void itGivesWhatJGraphTGives(int seed, int vertices, int edges) {
        assertAgrees(random(seed, vertices, edges));
    }

    @Test
    void itGivesWhatJGraphTGivesForTheShippedNetwork() {
        Graph<Node, DefaultEdge> graph =
                Projection.twoMode(Shipped.network(), Shipped.scores().support()::counts);

        assertAgrees(graph);
        assertThat(Betweenness.of(graph, Progress.NONE).values()).anyMatch(score -> score > 100);
    }

    @Test
    void itReportsEveryVertexAndStopsWhereItIsCancelled() {
        List<Double> reported = new ArrayList<>();
        Progress third =
                new Progress() {
                    @Override
                    public void report(double done) {
                        reported.add(done);
                    }

                    @Override
                    public boolean isCancelled() {
                        return reported.size() == 3;
                    }
                };

        assertThatThrownBy(() -> Betweenness.of(random(1, 10, 20), third))
                .isInstanceOf(Cancelled.class);
        assertThat(reported).containsExactly(0.0, 0.1, 0.2);
    }

    @Test
    void theMiddleOfAStarLiesBetweenAllPairsAndItsLeavesBetweenNone() {
        Graph<String, DefaultEdge> star = new SimpleGraph<>(DefaultEdge.class);
        List.of("a", "b", "c", "d").forEach(leaf -> Graphs.addEdgeWithVertices(star, "mid", leaf));

        assertThat(Betweenness.of(star, Progress.NONE))
                .containsOnly(
                        Map.entry("mid", 6.0),
                        Map.entry("a", 0.0),
                        Map.entry("b", 0.0),
                        Map.entry("c", 0.0),
                        Map.entry("d", 0.0));
    }

    @Test
    void twoEquallyShortWaysShareThePair() {
        Graph<String, DefaultEdge> square = new SimpleGraph<>(DefaultEdge.class);
        Graphs.addEdgeWithVertices(square, "a", "b");
        Graphs.addEdgeWithVertices(square, "b", "c");
        Graphs.addEdgeWithVertices(square, "c", "d");
        Graphs.addEdgeWithVertices(square, "d", "a");

        assertThat(Betweenness.of(square, Progress.NONE)).containsEntry("a", 0.5);
    }

    @Test
    void weightsAreNoLengths() {
        Graph<String, DefaultWeightedEdge> triangle =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Graphs.addEdgeWithVertices(triangle, "a", "b", 100);
        Graphs.addEdgeWithVertices(triangle, "b", "c", 100);
        Graphs.addEdgeWithVertices(triangle, "a", "c", 900);

        assertThat(Betweenness.of(triangle, Progress.NONE)).containsEntry("b", 0.0);
    }

    @Test
    void aSingleVertexAndNoVertexAreFine() {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        assertThat(Betweenness.of(graph, Progress.NONE)).isEmpty();

        graph.addVertex("alone");
        assertThat(Betweenness.of(graph, Progress.NONE)).containsOnly(Map.entry("alone", 0.0));
    }

    private static <V> void assertAgrees(Graph<V, DefaultEdge> graph) {
        Map<V, Double> expected = new BetweennessCentrality<>(graph).getScores();
        Map<V, Double> found = Betweenness.of(graph, Progress.NONE);

        assertThat(found).hasSameSizeAs(expected);
        expected.forEach((v, score) -> assertThat(found.get(v)).isCloseTo(score, within(1e-9)));
    }

    private static Graph<Integer, DefaultEdge> random(int seed, int vertices, int edges) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int i = 0; i < vertices; i++) {
            graph.addVertex(i);
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(vertices);
            int to = random.nextInt(vertices);
            if (from != to) {
                graph.addEdge(from, to);
            }
        }
        return graph;
    }
}
