package org.tripole.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Normalised stress: mean((s |xi - xj| / d - 1)^2) with the best scale s, over all pairs of a small
 * graph, else over all pairs with one of some nodes drawn at random.
 */
final class Stress {

    private static final int SOURCES = 300;

    private final int[] sources;
    private final int[][] distances;

    Stress(TestGraph graph) {
        int[][] neighbours = neighbours(graph);
        this.sources =
                graph.nodes() <= SOURCES
                        ? IntStream.range(0, graph.nodes()).toArray()
                        : new SplittableRandom(7).ints(SOURCES, 0, graph.nodes()).toArray();
        this.distances =
                Arrays.stream(sources).mapToObj(s -> from(s, neighbours)).toArray(int[][]::new);
    }

    double of(Drawing drawing) {
        double sum = 0;
        double squares = 0;
        long pairs = 0;
        for (int s = 0; s < sources.length; s++) {
            for (int j = 0; j < distances[s].length; j++) {
                if (distances[s][j] > 0) {
                    double ratio = apart(drawing, sources[s], j) / distances[s][j];
                    sum += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        double scale = sum / squares;
        return (scale * scale * squares - 2 * scale * sum + pairs) / pairs;
    }

    private static double apart(Drawing drawing, int i, int j) {
        return Math.hypot(drawing.x()[i] - drawing.x()[j], drawing.y()[i] - drawing.y()[j]);
    }

    private static int[][] neighbours(TestGraph graph) {
        int[][] neighbours = new int[graph.nodes()][];
        int[] degree = new int[graph.nodes()];
        for (int e = 0; e < graph.edges(); e++) {
            degree[graph.from()[e]]++;
            degree[graph.to()[e]]++;
        }
        Arrays.setAll(neighbours, i -> new int[degree[i]]);
        for (int e = 0; e < graph.edges(); e++) {
            neighbours[graph.from()[e]][--degree[graph.from()[e]]] = graph.to()[e];
            neighbours[graph.to()[e]][--degree[graph.to()[e]]] = graph.from()[e];
        }
        return neighbours;
    }

    private static int[] from(int source, int[][] neighbours) {
        int[] distance = new int[neighbours.length];
        Arrays.fill(distance, -1);
        distance[source] = 0;
        int[] queue = new int[neighbours.length];
        queue[0] = source;
        int end = 1;
        for (int head = 0; head < end; head++) {
            for (int to : neighbours[queue[head]]) {
                if (distance[to] < 0) {
                    distance[to] = distance[queue[head]] + 1;
                    queue[end++] = to;
                }
            }
        }
        return distance;
    }
}
