package org.tripole.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tripole.layout.LayoutGraph;

/**
 * A made-up connected graph to lay out, the same in every run.
 *
 * @param shape what kind of graph it is, in words
 * @param from starts of the edges
 * @param to ends of the edges
 */
record TestGraph(String shape, int nodes, int[] from, int[] to) {

    private static final long SEED = 20_26;
    private static final long FRESH_SEED = 771_103;

    /** Points strewn over a square, joined when near; the radius gives about that many edges. */
    static TestGraph geometric(int nodes, int edges) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] x = random.doubles(nodes).toArray();
        double[] y = random.doubles(nodes).toArray();
        double radius = radius(2.0 * edges / nodes / (nodes - 1));
        EdgeList list = new EdgeList();
        joinNear(x, y, radius, list);
        joinChains(list, nodes);
        return list.graph("geometric", nodes);
    }

    /** Within which distance two points of the unit square lie with the given probability. */
    private static double radius(double probability) {
        double low = 0;
        double high = 1;
        while (high - low > 1e-12) {
            double r = (low + high) / 2;
            double within = r * r * (Math.PI - 8 * r / 3 + r * r / 2);
            low = within < probability ? r : low;
            high = within < probability ? high : r;
        }
        return low;
    }

    /** Compares only points in neighbouring cells of a grid. */
    private static void joinNear(double[] x, double[] y, double radius, EdgeList list) {
        int side = Math.max(1, (int) (1 / radius));
        int[][] cells = new int[side * side][0];
        for (int i = 0; i < x.length; i++) {
            int column = (int) (x[i] * side);
            int row = (int) (y[i] * side);
            for (int cell : around(column, row, side)) {
                for (int j : cells[cell]) {
                    if (Math.hypot(x[i] - x[j], y[i] - y[j]) < radius) {
                        list.add(i, j);
                    }
                }
            }
            int own = row * side + column;
            cells[own] = Arrays.copyOf(cells[own], cells[own].length + 1);
            cells[own][cells[own].length - 1] = i;
        }
    }

    private static int[] around(int column, int row, int side) {
        return IntStream.rangeClosed(Math.max(0, row - 1), Math.min(side - 1, row + 1))
                .flatMap(
                        r ->
                                IntStream.rangeClosed(
                                                Math.max(0, column - 1),
                                                Math.min(side - 1, column + 1))
                                        .map(c -> r * side + c))
                .toArray();
    }

    /** Joins what is left apart to the first part, so that peers need not handle it. */
    private static void joinChains(EdgeList list, int nodes) {
        int[] part = new int[nodes];
        Arrays.setAll(part, i -> i);
        for (int e = 0; e < list.size; e++) {
            part[root(part, list.from[e])] = root(part, list.to[e]);
        }
        for (int i = 1; i < nodes; i++) {
            if (root(part, i) != root(part, i - 1)) {
                part[root(part, i)] = root(part, i - 1);
                list.add(i, i - 1);
            }
        }
    }

    private static int root(int[] part, int node) {
        int root = node;
        while (part[root] != root) {
            part[root] = part[part[root]];
            root = part[root];
        }
        return root;
    }

    /** Every new node joins {@code each} others, the more likely the better joined these are. */
    static TestGraph scaleFree(int nodes, int each) {
        return scaleFree("scale-free", nodes, each, SEED);
    }

    /** The same by another seed, on which nothing was tuned. */
    static TestGraph freshScaleFree(int nodes, int each) {
        return scaleFree("scale-free, fresh", nodes, each, FRESH_SEED);
    }

    private static TestGraph scaleFree(String shape, int nodes, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EdgeList list = new EdgeList();
        for (int i = 1; i <= each; i++) {
            list.add(i, 0);
        }
        for (int i = each + 1; i < nodes; i++) {
            int known = list.size;
            for (int k = 0; k < each; k++) {
                int edge = random.nextInt(known);
                list.add(i, random.nextBoolean() ? list.from[edge] : list.to[edge]);
            }
        }
        return list.graph(shape, nodes);
    }

    int edges() {
        return from.length;
    }

    String name() {
        return shape + " " + nodes + " / " + edges();
    }

    LayoutGraph layoutGraph() {
        return LayoutGraph.of(nodes, from, to);
    }

    /** Random places in a square, for peers that start from such. */
    double[] strewn(long seed) {
        return new SplittableRandom(seed).doubles(2L * nodes).map(share -> share * 1000).toArray();
    }

    private static final class EdgeList {
        private int[] from = new int[1024];
        private int[] to = new int[1024];
        private int size;

        void add(int start, int end) {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
            }
            from[size] = start;
            to[size++] = end;
        }

        /** Without repeats. */
        TestGraph graph(String shape, int nodes) {
            long[] coded = new long[size];
            for (int e = 0; e < size; e++) {
                coded[e] =
                        (long) Math.min(from[e], to[e]) * nodes + Math.max(from[e], to[e]);
            }
            long[] once = Arrays.stream(coded).sorted().distinct().toArray();
            return new TestGraph(
                    shape,
                    nodes,
                    Arrays.stream(once).mapToInt(code -> (int) (code / nodes)).toArray(),
                    Arrays.stream(once).mapToInt(code -> (int) (code % nodes)).toArray());
        }
    }
}
