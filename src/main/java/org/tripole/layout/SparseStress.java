package org.tripole.layout;

import java.util.Arrays;

/**
 * Stress of a large connected graph by stochastic gradient descent (Zheng, Pawar and Goodman 2019)
 * over edges and the distances to some pivots, weighted for whom they stand (Ortmann, Klimenta and
 * Brandes 2017). A node at a time, in random order; linear in nodes and edges.
 */
final class SparseStress implements Engine {

    /** More make graphs with hubs better; fewer spare memory, 8 bytes a node and pivot. */
    private static final int MOST_PIVOTS = 300;

    private static final int FEWEST_PIVOTS = 100;
    private static final int MOST_DISTANCES = 10_000_000;

    private final LayoutGraph graph;
    private final Plane plane;
    private final SplitMix64 random;
    private final Pivots pivots;
    private final int[] order;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest;
    private int round;
    private int done;

    SparseStress(LayoutGraph graph, Plane plane, SplitMix64 random) {
        this.graph = graph;
        this.plane = plane;
        this.random = random;
        this.pivots = new Pivots(graph, pivots(graph.nodes()), random);
        this.order = new int[graph.nodes()];
        Arrays.setAll(order, i -> i);
    }

    @Override
    public void step() {
        if (!pivots.areKnown()) {
            pivots.step();
        } else if (greatest == 0) {
            findWeights();
        } else {
            descend();
        }
    }

    @Override
    public boolean isDone() {
        return round == Cooling.ROUNDS;
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
    }

    private static int pivots(int nodes) {
        int affordable = Math.min(MOST_PIVOTS, MOST_DISTANCES / nodes);
        return Math.min(nodes, Math.max(FEWEST_PIVOTS, affordable));
    }

    private void findWeights() {
        for (float weight : pivots.weights()) {
            if (weight > 0) {
                least = Math.min(least, weight);
                greatest = Math.max(greatest, weight);
            }
        }
        for (int slot = 0; slot < graph.slots(graph.nodes()); slot++) {
            double weight = 1.0 / graph.length(slot) / graph.length(slot);
            least = Math.min(least, weight);
            greatest = Math.max(greatest, weight);
        }
    }

    /** A part of a round. */
    private void descend() {
        if (done == 0) {
            random.shuffle(order);
        }
        double size = new Cooling(least, greatest).size(round);
        int end = Math.min(order.length, done + WORK_OF_A_STEP / pivots.count());
        for (int k = done; k < end; k++) {
            if (!plane.isFixed[order[k]]) {
                towardsNeighbours(order[k], size);
                towardsPivots(order[k], size);
            }
        }
        done = end;
        if (done == order.length) {
            done = 0;
            round++;
        }
    }

    /** Moves a node by its half of the strain of its edges; the other ends move in their turn. */
    private void towardsNeighbours(int node, double size) {
        double[] x = plane.x;
        double[] y = plane.y;
        double atX = x[node];
        double atY = y[node];
        int end = graph.slots(node + 1);
        for (int slot = graph.slots(node); slot < end; slot++) {
            int other = graph.neighbour(slot);
            double wanted = graph.length(slot);
            double dx = atX - x[other];
            double dy = atY - y[other];
            double apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
            double share = Math.min(1, size / (wanted * wanted));
            double by = share * (apart - wanted) / (2 * apart);
            atX -= by * dx;
            atY -= by * dy;
        }
        x[node] = atX;
        y[node] = atY;
    }

    private void towardsPivots(int node, double size) {
        double[] x = plane.x;
        double[] y = plane.y;
        float[] distances = pivots.distances();
        float[] weights = pivots.weights();
        int count = pivots.count();
        double atX = x[node];
        double atY = y[node];
        for (int k = 0; k < count; k++) {
            double weight = weights[node * count + k];
            if (weight > 0) {
                double dx = atX - x[pivots.pivot(k)];
                double dy = atY - y[pivots.pivot(k)];
                double apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
                double share = Math.min(1, size * weight);
                double by = share * (apart - distances[node * count + k]) / (2 * apart);
                atX -= by * dx;
                atY -= by * dy;
            }
        }
        x[node] = atX;
        y[node] = atY;
    }
}
