package org.tripole.layout;

import java.util.Arrays;

/** Counts crossing edges between columns of nodes (Barth, Jünger and Mutzel 2002). */
final class Crossings {

    private final LayoutGraph graph;
    private final int[] columnOf;
    private final int[] slotOf;

    /** Counts for nodes in a column and a slot of it; the arrays are looked at anew every time. */
    Crossings(LayoutGraph graph, int[] columnOf, int[] slotOf) {
        this.graph = graph;
        this.columnOf = columnOf;
        this.slotOf = slotOf;
    }

    /** Crossings of the edges that lead from {@code left}, by slot, to column {@code right}. */
    long between(int[] left, int right, int slots) {
        int[] tree = new int[slots + 1];
        long crossings = 0;
        int known = 0;
        for (int node : left) {
            int[] ends =
                    Arrays.stream(graph.neighbours(node))
                            .filter(other -> columnOf[other] == right)
                            .map(other -> slotOf[other])
                            .toArray();
            for (int end : ends) {
                crossings += known - upTo(tree, end);
            }
            for (int end : ends) {
                add(tree, end);
            }
            known += ends.length;
        }
        return crossings;
    }

    /** How many ends lie in slots up to {@code slot}: a Fenwick tree. */
    private static int upTo(int[] tree, int slot) {
        int sum = 0;
        for (int i = slot + 1; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private static void add(int[] tree, int slot) {
        for (int i = slot + 1; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }
}
