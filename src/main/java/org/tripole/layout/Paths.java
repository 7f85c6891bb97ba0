package org.tripole.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Lengths of the shortest paths from one node at a time: breadth first where every edge is 1 long,
 * else Dijkstra. Keeps its memory between calls.
 */
final class Paths {

    private final LayoutGraph graph;
    private final int[] queue;

    private record Reached(int node, float distance) {}

    Paths(LayoutGraph graph) {
        this.graph = graph;
        this.queue = new int[graph.nodes()];
    }

    /** Fills {@code distances}; infinite where no path leads. */
    void from(int source, float[] distances) {
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
        distances[source] = 0;
        if (graph.isUnit()) {
            breadthFirst(source, distances);
        } else {
            nearestFirst(source, distances);
        }
    }

    private void breadthFirst(int source, float[] distances) {
        queue[0] = source;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int node = queue[head];
            float next = distances[node] + 1;
            for (int slot = graph.slots(node); slot < graph.slots(node + 1); slot++) {
                int to = graph.neighbour(slot);
                if (distances[to] == Float.POSITIVE_INFINITY) {
                    distances[to] = next;
                    queue[end++] = to;
                }
            }
        }
    }

    private void nearestFirst(int source, float[] distances) {
        PriorityQueue<Reached> open =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Reached::distance)
                                .thenComparingInt(Reached::node));
        open.add(new Reached(source, 0));
        while (!open.isEmpty()) {
            Reached near = open.remove();
            if (near.distance() == distances[near.node()]) {
                reachOn(near, distances, open);
            }
        }
    }

    private void reachOn(Reached near, float[] distances, PriorityQueue<Reached> open) {
        for (int slot = graph.slots(near.node()); slot < graph.slots(near.node() + 1); slot++) {
            int to = graph.neighbour(slot);
            float distance = near.distance() + graph.length(slot);
            if (distance < distances[to]) {
                distances[to] = distance;
                open.add(new Reached(to, distance));
            }
        }
    }
}
