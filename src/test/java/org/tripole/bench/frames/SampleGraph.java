package org.tripole.bench.frames;

import java.util.SplittableRandom;

/**
 * A made-up network: nodes strewn over the unit square, each edge between two of them.
 *
 * @param x of the nodes, 0 to 1
 * @param y of the nodes, 0 to 1
 * @param ends two node numbers an edge
 */
public record SampleGraph(double[] x, double[] y, int[] ends) {

    private static final long SEED = 20_260_101;

    /**
     * Always the same graph for the same size; edges as a network of ties has them, mostly long.
     */
    public static SampleGraph of(int nodes, int edges) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] x = random.doubles(nodes).toArray();
        double[] y = random.doubles(nodes).toArray();
        int[] ends = new int[2 * edges];
        for (int i = 0; i < edges; i++) {
            ends[2 * i] = random.nextInt(nodes);
            ends[2 * i + 1] = (ends[2 * i] + 1 + random.nextInt(nodes - 1)) % nodes;
        }
        return new SampleGraph(x, y, ends);
    }

    /** How many nodes there are. */
    public int nodes() {
        return x.length;
    }

    /** How many edges there are. */
    public int edges() {
        return ends.length / 2;
    }
}
