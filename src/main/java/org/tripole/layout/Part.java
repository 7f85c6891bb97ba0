package org.tripole.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A connected part of a graph.
 *
 * <p>Its nodes are numbered from 0 in the order of the whole; {@code members} has their numbers
 * there.
 */
final class Part {

    private final int[] members;
    private final LayoutGraph graph;

    private Part(int[] members, LayoutGraph graph) {
        this.members = members;
        this.graph = graph;
    }

    /** The connected parts of a graph, the one with the first node first. Linear. */
    static List<Part> of(LayoutGraph whole) {
        boolean[] isReached = new boolean[whole.nodes()];
        int[] inner = new int[whole.nodes()];
        List<Part> parts = new ArrayList<>();
        for (int node = 0; node < isReached.length; node++) {
            if (!isReached[node]) {
                int[] members = reached(whole, node, isReached);
                parts.add(new Part(members, cut(whole, members, inner)));
            }
        }
        return parts;
    }

    int size() {
        return members.length;
    }

    /** Number in the whole of node {@code i} of this part. */
    int member(int i) {
        return members[i];
    }

    LayoutGraph graph() {
        return graph;
    }

    private static int[] reached(LayoutGraph whole, int source, boolean[] isReached) {
        int[] queue = {source};
        isReached[source] = true;
        int end = 1;
        for (int head = 0; head < end; head++) {
            for (int other : whole.neighbours(queue[head])) {
                if (!isReached[other]) {
                    isReached[other] = true;
                    queue = end < queue.length ? queue : Arrays.copyOf(queue, 2 * end);
                    queue[end++] = other;
                }
            }
        }
        int[] members = Arrays.copyOf(queue, end);
        Arrays.sort(members);
        return members;
    }

    private static LayoutGraph cut(LayoutGraph whole, int[] members, int[] inner) {
        int edges = 0;
        for (int i = 0; i < members.length; i++) {
            inner[members[i]] = i;
            edges += whole.degree(members[i]);
        }
        int[] from = new int[edges / 2];
        int[] to = new int[edges / 2];
        double[] lengths = new double[edges / 2];
        int end = 0;
        for (int i = 0; i < members.length; i++) {
            for (int slot = whole.slots(members[i]); slot < whole.slots(members[i] + 1); slot++) {
                int other = inner[whole.neighbour(slot)];
                if (i < other) {
                    from[end] = i;
                    to[end] = other;
                    lengths[end++] = whole.length(slot);
                }
            }
        }
        return LayoutGraph.of(members.length, from, to, lengths);
    }
}
