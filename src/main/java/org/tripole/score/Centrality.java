package org.tripole.score;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;

/**
 * How central a vertex is in an undirected graph, measured by steps.
 *
 * <p>Nearness is the harmonic closeness, as plain closeness is 0 for every vertex as soon as one is
 * isolated (Rochat 2009).
 *
 * @param degree how many edges it has
 * @param betweenness share of the pairs of other vertices whose shortest paths pass it, 0 to 1
 *     (Freeman 1977)
 * @param nearness mean of one over the distance to each other vertex, 0 to 1; what cannot be
 *     reached adds 0
 */
public record Centrality(int degree, double betweenness, double nearness) {

    /**
     * The centrality of every vertex, in the graph's order. Weights are ignored: JGraphT would read
     * them as lengths, and ours say how close two things are. Time grows with vertices times edges.
     */
    public static <V, E> Map<V, Centrality> of(Graph<V, E> graph) {
        Graph<V, E> steps = new AsUnweightedGraph<>(GraphTests.requireUndirected(graph));
        VertexScoringAlgorithm<V, Double> betweenness = new BetweennessCentrality<>(steps);
        VertexScoringAlgorithm<V, Double> nearness = new HarmonicCentrality<>(steps);
        int size = graph.vertexSet().size();
        Map<V, Centrality> all = new LinkedHashMap<>();
        for (V vertex : graph.vertexSet()) {
            all.put(
                    vertex,
                    new Centrality(
                            graph.degreeOf(vertex),
                            share(betweenness.getVertexScore(vertex), pairs(size - 1)),
                            nearness.getVertexScore(vertex)));
        }
        return all;
    }

    private static double pairs(int size) {
        return size * (size - 1) / 2.0;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
