package org.tripole.layout;

import java.util.Arrays;

/**
 * What a layout needs of a graph, in flat arrays: nodes are numbers from 0, edges run both ways and
 * have a length. Loops are left out; of parallel edges the shortest counts. Immutable; linear to
 * build.
 */
public final class LayoutGraph {

    private final int[] offsets;
    private final int[] neighbours;
    private final float[] lengths;
    private final boolean isUnit;

    private LayoutGraph(int[] offsets, int[] neighbours, float[] lengths) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.lengths = lengths;
        this.isUnit = areAllOne(lengths);
    }

    /** The graph of edges {@code from[e]} to {@code to[e]}, every one 1 long. */
    public static LayoutGraph of(int nodes, int[] from, int[] to) {
        double[] lengths = new double[from.length];
        Arrays.fill(lengths, 1);
        return of(nodes, from, to, lengths);
    }

    /** The graph of edges {@code from[e]} to {@code to[e]}, {@code lengths[e]} above 0 long. */
    public static LayoutGraph of(int nodes, int[] from, int[] to, double[] lengths) {
        check(nodes, from, to);
        check(from, lengths);
        return bothWays(nodes, from, to, lengths).sorted().withoutRepeats();
    }

    /** How many nodes there are. */
    public int nodes() {
        return offsets.length - 1;
    }

    /** How many pairs of nodes are joined. */
    public int edges() {
        return neighbours.length / 2;
    }

    /** How many nodes are joined to {@code node}. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** Index of the first slot of {@code node}; its slots end before those of the next node. */
    int slots(int node) {
        return offsets[node];
    }

    /** The node that a slot leads to. */
    int neighbour(int slot) {
        return neighbours[slot];
    }

    /** Length of the edge of a slot. */
    float length(int slot) {
        return lengths[slot];
    }

    /** Whether every edge is 1 long. */
    boolean isUnit() {
        return isUnit;
    }

    /** The nodes that are joined to {@code node}, ascending. */
    int[] neighbours(int node) {
        return Arrays.copyOfRange(neighbours, offsets[node], offsets[node + 1]);
    }

    /** How many edges lead from {@code source} to each node at least; -1 where none do. */
    int[] stepsFrom(int source) {
        int[] steps = new int[nodes()];
        Arrays.fill(steps, -1);
        reach(source, steps, new int[nodes()], 0);
        return steps;
    }

    /** All nodes breadth first, part by part, from an outer one of each part. */
    int[] walk() {
        int[] order = new int[nodes()];
        int[] steps = new int[nodes()];
        int[] again = new int[nodes()];
        Arrays.fill(steps, -1);
        Arrays.fill(again, -1);
        int end = 0;
        for (int node = 0; node < nodes(); node++) {
            if (steps[node] < 0) {
                int outer = order[reach(node, steps, order, end) - 1];
                end = reach(outer, again, order, end);
            }
        }
        return order;
    }

    /** Numbers what can be reached and lists it from {@code start} on; yields where that ends. */
    private int reach(int source, int[] steps, int[] queue, int start) {
        steps[source] = 0;
        queue[start] = source;
        int end = start + 1;
        for (int head = start; head < end; head++) {
            for (int slot = offsets[queue[head]]; slot < offsets[queue[head] + 1]; slot++) {
                if (steps[neighbours[slot]] < 0) {
                    steps[neighbours[slot]] = steps[queue[head]] + 1;
                    queue[end++] = neighbours[slot];
                }
            }
        }
        return end;
    }

    private static void check(int nodes, int[] from, int[] to) {
        if (nodes < 0 || from.length != to.length) {
            throw new IllegalArgumentException(
                    "A graph needs 0 or more nodes and as many starts as ends, but has "
                            + nodes
                            + ", "
                            + from.length
                            + ", "
                            + to.length);
        }
        for (int e = 0; e < from.length; e++) {
            if (Math.min(from[e], to[e]) < 0 || Math.max(from[e], to[e]) >= nodes) {
                throw new IllegalArgumentException(
                        "Edge " + e + " leaves the " + nodes + " nodes: " + from[e] + ", " + to[e]);
            }
        }
    }

    private static void check(int[] from, double[] lengths) {
        if (lengths.length != from.length) {
            throw new IllegalArgumentException(
                    from.length + " edges need as many lengths, not " + lengths.length);
        }
        for (double length : lengths) {
            if (!(length > 0 && length < Float.MAX_VALUE)) { // NaN fails too
                throw new IllegalArgumentException(
                        "The length of an edge must be above 0, but is " + length);
            }
        }
    }

    private static LayoutGraph bothWays(int nodes, int[] from, int[] to, double[] lengths) {
        int[] offsets = new int[nodes + 1];
        for (int e = 0; e < from.length; e++) {
            if (from[e] != to[e]) {
                offsets[from[e] + 1]++;
                offsets[to[e] + 1]++;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] free = Arrays.copyOf(offsets, nodes);
        int[] ends = new int[offsets[nodes]];
        float[] stretch = new float[ends.length];
        for (int e = 0; e < from.length; e++) {
            if (from[e] != to[e]) {
                ends[free[from[e]]] = to[e];
                stretch[free[from[e]]++] = (float) lengths[e];
                ends[free[to[e]]] = from[e];
                stretch[free[to[e]]++] = (float) lengths[e];
            }
        }
        return new LayoutGraph(offsets, ends, stretch);
    }

    /** Every row ascending: rows are filled by walking over the nodes in order. */
    private LayoutGraph sorted() {
        int[] free = Arrays.copyOf(offsets, nodes());
        int[] ends = new int[neighbours.length];
        float[] stretch = new float[neighbours.length];
        for (int node = 0; node < nodes(); node++) {
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                int to = free[neighbours[slot]]++;
                ends[to] = node;
                stretch[to] = lengths[slot];
            }
        }
        return new LayoutGraph(offsets, ends, stretch);
    }

    private LayoutGraph withoutRepeats() {
        int[] starts = new int[offsets.length];
        int[] ends = new int[neighbours.length];
        float[] stretch = new float[neighbours.length];
        int kept = 0;
        for (int node = 0; node < nodes(); node++) {
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                boolean isRepeat = kept > starts[node] && ends[kept - 1] == neighbours[slot];
                if (isRepeat) {
                    stretch[kept - 1] = Math.min(stretch[kept - 1], lengths[slot]);
                } else {
                    ends[kept] = neighbours[slot];
                    stretch[kept++] = lengths[slot];
                }
            }
            starts[node + 1] = kept;
        }
        return new LayoutGraph(starts, Arrays.copyOf(ends, kept), Arrays.copyOf(stretch, kept));
    }

    private static boolean areAllOne(float[] lengths) {
        for (float length : lengths) {
            if (length != 1) {
                return false;
            }
        }
        return true;
    }
}
