package org.tripole.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How the time of a layout grows with the nodes of geometric graphs of ten edges a node: the
 * exponent k of a time in proportion to nodes^k.
 */
final class Growth {

    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000, 30_000, 100_000);
    private static final int EDGES_A_NODE = 10;
    private static final int MOST_NODES_FOR_MEDIAN = 30_000;
    private static final int RUNS = 3;

    private final double[] nodes = new double[SIZES.size()];
    private final double[] seconds = new double[SIZES.size()];

    private Growth() {}

    /** Draws the graphs and prints time and stress of each; up to thirty thousand nodes the median of three. */
    static Growth of(Peer peer, PrintStream out) {
        Growth growth = new Growth();
        out.println("growth of " + peer.name());
        for (int i = 0; i < SIZES.size(); i++) {
            TestGraph graph = TestGraph.geometric(SIZES.get(i), SIZES.get(i) * EDGES_A_NODE);
            growth.nodes[i] = graph.nodes();
            growth.seconds[i] = seconds(peer, graph);
            double stress = new Stress(graph).of(peer.prepare(graph).draw());
            out.printf(
                    Locale.ROOT,
                    "  %-22s %8.3f s   stress %.4f%n",
                    graph.name(),
                    growth.seconds[i],
                    stress);
        }
        return growth;
    }

    private static double seconds(Peer peer, TestGraph graph) {
        int runs = graph.nodes() <= MOST_NODES_FOR_MEDIAN ? RUNS : 1;
        double[] seconds =
                IntStream.range(0, runs).mapToDouble(i -> once(peer, graph)).sorted().toArray();
        return seconds[runs / 2];
    }

    private static double once(Peer peer, TestGraph graph) {
        Peer.Run run = peer.prepare(graph);
        long start = System.nanoTime();
        run.draw();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The slope of the straight line through all sizes, fitted by least squares to logarithms. */
    double exponent() {
        return slope(seconds);
    }

    /** The slope between the least and the largest graph alone. */
    double exponentOfEnds() {
        return exponentBetween(0, seconds.length - 1);
    }

    /**
     * The slope from 3,000 to 30,000 nodes, where our layout spends as much on each node; it keeps
     * all distances of a smaller graph, and fewer pivots of a larger one.
     */
    double exponentOfMiddle() {
        return exponentBetween(1, seconds.length - 2);
    }

    private double exponentBetween(int from, int to) {
        return Math.log(seconds[to] / seconds[from]) / Math.log(nodes[to] / nodes[from]);
    }

    /** What {@link #exponent()} would be for a time in proportion to n log n. */
    double exponentOfNLogN() {
        return slope(Arrays.stream(nodes).map(n -> n * Math.log(n)).toArray());
    }

    private double slope(double[] values) {
        double[] x = Arrays.stream(nodes).map(Math::log).toArray();
        double[] y = Arrays.stream(values).map(Math::log).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double both = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            squares += (x[i] - meanX) * (x[i] - meanX);
        }
        return both / squares;
    }
}
