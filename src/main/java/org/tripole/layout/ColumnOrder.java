package org.tripole.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Orders in columns that cross few edges: sweep by sweep every node goes to the mean height of its
 * neighbours in other columns (Sugiyama, Tagawa and Toda 1981), first from the order that was
 * given, then from one along the graph. The sweep with the fewest crossings counts; equals keep the
 * order that they had.
 */
final class ColumnOrder implements NodeOrder {

    private static final int SWEEPS = 24;

    private final LayoutGraph graph;
    private final int[] columnOf;
    private final int[] slotOf;
    private final Crossings crossings;
    private final int[][] columns;
    private int[][] best;
    private long least;
    private int sweeps;

    /** An order for {@code columns}, which hold every node once. */
    ColumnOrder(LayoutGraph graph, List<int[]> columns) {
        this.graph = graph;
        this.columns = columns.stream().map(int[]::clone).toArray(int[][]::new);
        this.columnOf = new int[graph.nodes()];
        this.slotOf = new int[graph.nodes()];
        this.crossings = new Crossings(graph, columnOf, slotOf);
        for (int c = 0; c < columns.size(); c++) {
            number(c);
        }
        this.best = this.columns.clone();
        this.least = crossings();
    }

    @Override
    public boolean isDone() {
        return sweeps >= SWEEPS;
    }

    /** One sweep from left to right or, every other time, back. */
    @Override
    public void sweep() {
        if (sweeps == SWEEPS / 2) {
            follow(graph.walk());
            judge();
        }
        for (int c = 0; c < columns.length; c++) {
            arrange(sweeps % 2 == 0 ? c : columns.length - 1 - c);
        }
        sweeps++;
        judge();
    }

    /** The nodes of a column downwards in the best order so far. */
    int[] column(int c) {
        return best[c].clone();
    }

    /** How many pairs of edges cross in the best order so far. */
    long fewestCrossings() {
        return least;
    }

    private void judge() {
        long now = crossings();
        if (now < least) {
            least = now;
            best = columns.clone();
        }
    }

    /** Orders every column as its nodes come in {@code walk}. */
    private void follow(int[] walk) {
        int[][] next = new int[columns.length][];
        int[] filled = new int[columns.length];
        Arrays.setAll(next, c -> new int[columns[c].length]);
        for (int node : walk) {
            int c = columnOf[node];
            next[c][filled[c]++] = node;
        }
        for (int c = 0; c < columns.length; c++) {
            columns[c] = next[c];
            number(c);
        }
    }

    private void arrange(int c) {
        double[] wanted = new double[graph.nodes()];
        for (int node : columns[c]) {
            wanted[node] = amongNeighbours(node);
        }
        columns[c] =
                IntStream.of(columns[c])
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        number(c);
    }

    private void number(int c) {
        for (int slot = 0; slot < columns[c].length; slot++) {
            columnOf[columns[c][slot]] = c;
            slotOf[columns[c][slot]] = slot;
        }
    }

    /** Mean height, 0 to 1, of the neighbours in other columns; a node's own if it has none. */
    private double amongNeighbours(int node) {
        double sum = 0;
        int count = 0;
        for (int other : graph.neighbours(node)) {
            if (columnOf[other] != columnOf[node]) {
                sum += height(other);
                count++;
            }
        }
        return count == 0 ? height(node) : sum / count;
    }

    private double height(int node) {
        return (slotOf[node] + 0.5) / columns[columnOf[node]].length;
    }

    private long crossings() {
        long sum = 0;
        for (int left = 0; left < columns.length; left++) {
            for (int right = left + 1; right < columns.length; right++) {
                sum += crossings.between(columns[left], right, columns[right].length);
            }
        }
        return sum;
    }
}
