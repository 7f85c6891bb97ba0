package org.tripole.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.tripole.work.Progress;

/**
 * On how many of the shortest paths between two others each vertex lies (Freeman 1977), by Brandes
 * (2001), "A faster algorithm for betweenness centrality": one search by breadth from each vertex,
 * after which its paths are summed backwards. Time grows with vertices times edges. JGraphT's own
 * gives the same numbers, but cannot be stopped.
 */
final class Betweenness {

    private final int[][] neighbours;
    private final double[] score;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;

    /** The vertices that were reached, nearest first. */
    private final int[] reached;

    private Betweenness(int[][] neighbours) {
        int size = neighbours.length;
        this.neighbours = neighbours;
        this.score = new double[size];
        this.distance = new int[size];
        this.paths = new double[size];
        this.dependency = new double[size];
        this.reached = new int[size];
    }

    /**
     * The score of each vertex of an undirected graph without parallel edges: pairs of others, each
     * counted once, by the share of their shortest paths that pass it. Can be cancelled at every
     * vertex.
     */
    static <V, E> Map<V, Double> of(Graph<V, E> graph, Progress progress) {
        List<V> vertices = List.copyOf(graph.vertexSet());
        Betweenness search = new Betweenness(neighbours(graph, vertices));
        for (int source = 0; source < vertices.size(); source++) {
            progress.checkpoint((double) source / vertices.size());
            search.addPathsFrom(source);
        }
        Map<V, Double> scores = new HashMap<>();
        for (int i = 0; i < vertices.size(); i++) {
            scores.put(vertices.get(i), search.score[i] / 2); // each pair was met from both ends
        }
        return scores;
    }

    private static <V, E> int[][] neighbours(Graph<V, E> graph, List<V> vertices) {
        Map<V, Integer> indices = new HashMap<>();
        vertices.forEach(vertex -> indices.put(vertex, indices.size()));
        return vertices.stream()
                .map(vertex -> Graphs.neighborListOf(graph, vertex))
                .map(list -> list.stream().mapToInt(indices::get).toArray())
                .toArray(int[][]::new);
    }

    private void addPathsFrom(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        int count = search(source);
        for (int i = count - 1; i > 0; i--) {
            int vertex = reached[i];
            handBack(vertex);
            score[vertex] += dependency[vertex];
        }
    }

    /** Counts the shortest paths from the source to each vertex; how many vertices it reaches. */
    private int search(int source) {
        distance[source] = 0;
        paths[source] = 1;
        reached[0] = source;
        int count = 1;
        for (int i = 0; i < count; i++) {
            int vertex = reached[i];
            for (int next : neighbours[vertex]) {
                if (distance[next] < 0) {
                    distance[next] = distance[vertex] + 1;
                    reached[count++] = next;
                }
                if (distance[next] == distance[vertex] + 1) {
                    paths[next] += paths[vertex];
                }
            }
        }
        return count;
    }

    /** Credits those before it with their part of the paths that end at or pass the vertex. */
    private void handBack(int vertex) {
        for (int before : neighbours[vertex]) {
            if (distance[before] == distance[vertex] - 1) {
                dependency[before] += paths[before] / paths[vertex] * (1 + dependency[vertex]);
            }
        }
    }
}
