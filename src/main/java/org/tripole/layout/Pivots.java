package org.tripole.layout;

import java.util.Arrays;

/**
 * Distances of all nodes of a connected graph to a few of them, and how many nodes each of those
 * speaks for (Ortmann, Klimenta and Brandes 2017). The pivots are drawn at random: those farthest
 * from each other are the outliers of a graph with hubs and speak for nobody.
 */
final class Pivots {

    private static final int BINS = 4096;

    private final LayoutGraph graph;
    private final Paths paths;
    private final int count;
    private final int[] pivots;
    private final float[] row;
    private final float[] nearest;
    private final int[] nearestPivot;
    private final float[] distances;
    private final float[] weights;
    private float farthest;
    private int known;

    Pivots(LayoutGraph graph, int count, SplitMix64 random) {
        this.graph = graph;
        this.paths = new Paths(graph);
        this.count = count;
        this.pivots = random.some(count, graph.nodes());
        this.row = new float[graph.nodes()];
        this.nearest = new float[graph.nodes()];
        Arrays.fill(nearest, Float.POSITIVE_INFINITY);
        this.nearestPivot = new int[graph.nodes()];
        this.distances = new float[graph.nodes() * count];
        this.weights = new float[graph.nodes() * count];
    }

    int count() {
        return count;
    }

    /** The node that is pivot {@code k}. */
    int pivot(int k) {
        return pivots[k];
    }

    /** Distance of a node to pivot {@code k} at {@code node * count + k}. */
    float[] distances() {
        return distances;
    }

    /**
     * Weight of that distance: one over its square for every node of the pivot's surroundings that
     * is nearer to the pivot than half of it; 0 between neighbours, whose edge speaks for itself.
     */
    float[] weights() {
        return weights;
    }

    boolean areKnown() {
        return known > count;
    }

    /** Measures from one more pivot, in the end counts whom each stands for. */
    void step() {
        if (known < count) {
            measure(known);
        } else {
            weigh();
        }
        known++;
    }

    private void measure(int k) {
        paths.from(pivots[k], row);
        for (int i = 0; i < row.length; i++) {
            distances[i * count + k] = row[i];
            farthest = Math.max(farthest, row[i]);
            if (row[i] < nearest[i]) {
                nearest[i] = row[i];
                nearestPivot[i] = k;
            }
        }
    }

    private void weigh() {
        int[][] within = membersWithin();
        double binsPerUnit = binsPerUnit();
        for (int i = 0; i < row.length; i++) {
            for (int k = 0; k < count; k++) {
                double distance = distances[i * count + k];
                int members = within[k][(int) (distance / 2 * binsPerUnit)];
                boolean isItself = i == pivots[k];
                weights[i * count + k] = isItself ? 0 : (float) (members / (distance * distance));
            }
        }
        for (int k = 0; k < count; k++) {
            for (int slot = graph.slots(pivots[k]); slot < graph.slots(pivots[k] + 1); slot++) {
                weights[graph.neighbour(slot) * count + k] = 0;
            }
        }
    }

    /** How many nodes of a pivot's surroundings lie within each distance of it. */
    private int[][] membersWithin() {
        double binsPerUnit = binsPerUnit();
        int[][] within = new int[count][(int) (farthest * binsPerUnit) + 2];
        for (int i = 0; i < row.length; i++) {
            within[nearestPivot[i]][(int) Math.ceil(nearest[i] * binsPerUnit)]++;
        }
        for (int[] members : within) {
            Arrays.parallelPrefix(members, Integer::sum);
        }
        return within;
    }

    /** Exact where all edges are 1 long: whole distances up to a half are those up to its floor. */
    private double binsPerUnit() {
        return graph.isUnit() ? 1 : BINS / farthest;
    }
}
