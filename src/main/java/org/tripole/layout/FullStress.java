package org.tripole.layout;

import java.util.Arrays;

/**
 * Stress of all pairs of a small graph: stochastic gradient descent over the pairs in random order
 * (Zheng, Pawar and Goodman 2019), then majorisation node by node, which never climbs, until it
 * rests (Gansner, Koren and North 2004). Quadratic in the nodes.
 */
final class FullStress implements Engine {

    private static final int MOST_POLISH = 60;
    private static final double RESTING = 1e-3;

    private final Plane plane;
    private final SplitMix64 random;
    private final Paths paths;
    private final int nodes;
    private final float[] distances;
    private final int[] pairs;
    private double nearest = Double.POSITIVE_INFINITY;
    private double farthest;
    private int rowsKnown;
    private int round;
    private int done;
    private int polished;
    private boolean isResting;

    FullStress(LayoutGraph graph, Plane plane, SplitMix64 random) {
        this.plane = plane;
        this.random = random;
        this.paths = new Paths(graph);
        this.nodes = graph.nodes();
        this.distances = new float[nodes * nodes];
        this.pairs = pairs(nodes);
        this.isResting = nodes < 2;
    }

    @Override
    public void step() {
        if (rowsKnown < nodes) {
            measureRows();
        } else if (round < Cooling.ROUNDS) {
            descend();
        } else {
            polish();
        }
    }

    @Override
    public boolean isDone() {
        return isResting;
    }

    @Override
    public Plane plane() {
        return plane;
    }

    @Override
    public double unit() {
        return 1;
    }

    @Override
    public void resume() {
        round = Cooling.ROUNDS / 3;
        polished = 0;
        isResting = nodes < 2;
    }

    private void measureRows() {
        float[] row = new float[nodes];
        for (int work = 0; work < WORK_OF_A_STEP && rowsKnown < nodes; work += 10 * nodes) {
            paths.from(rowsKnown, row);
            System.arraycopy(row, 0, distances, rowsKnown * nodes, nodes);
            widen(row, rowsKnown++);
        }
    }

    private void widen(float[] row, int source) {
        for (int j = 0; j < nodes; j++) {
            if (j != source) {
                nearest = Math.min(nearest, row[j]);
                farthest = Math.max(farthest, row[j]);
            }
        }
    }

    /** A part of a round of stochastic gradient descent. */
    private void descend() {
        if (done == 0) {
            random.shuffle(pairs);
        }
        double size = new Cooling(1 / farthest / farthest, 1 / nearest / nearest).size(round);
        int end = Math.min(pairs.length, done + WORK_OF_A_STEP);
        for (int k = done; k < end; k++) {
            adjust(pairs[k] / nodes, pairs[k] % nodes, size);
        }
        done = end;
        if (done == pairs.length) {
            done = 0;
            round++;
        }
    }

    private void adjust(int i, int j, double size) {
        double[] x = plane.x;
        double[] y = plane.y;
        double wanted = distances[i * nodes + j];
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double share = Math.min(1, size / (wanted * wanted));
        double by = share * (apart - wanted) / (2 * apart);
        if (!plane.isFixed[i]) {
            x[i] -= by * dx;
            y[i] -= by * dy;
        }
        if (!plane.isFixed[j]) {
            x[j] += by * dx;
            y[j] += by * dy;
        }
    }

    /** One round of majorisation. */
    private void polish() {
        double longest = 0;
        for (int i = 0; i < nodes; i++) {
            if (!plane.isFixed[i]) {
                longest = Math.max(longest, settle(i));
            }
        }
        polished++;
        isResting = longest < RESTING || polished >= MOST_POLISH;
    }

    /** Moves a node to where the others want it on average; yields how far. */
    private double settle(int i) {
        double[] x = plane.x;
        double[] y = plane.y;
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (int j = 0; j < nodes; j++) {
            if (j != i) {
                double wanted = distances[i * nodes + j];
                double weight = 1 / (wanted * wanted);
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double stretch = wanted / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
                sumX += weight * (x[j] + stretch * dx);
                sumY += weight * (y[j] + stretch * dy);
                sum += weight;
            }
        }
        double by = Math.max(Math.abs(sumX / sum - x[i]), Math.abs(sumY / sum - y[i]));
        x[i] = sumX / sum;
        y[i] = sumY / sum;
        return by;
    }

    /** Every pair i below j as i times the nodes plus j. */
    private static int[] pairs(int nodes) {
        int[] pairs = new int[nodes * (nodes - 1) / 2];
        int end = 0;
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                pairs[end++] = i * nodes + j;
            }
        }
        return Arrays.copyOf(pairs, end);
    }
}
