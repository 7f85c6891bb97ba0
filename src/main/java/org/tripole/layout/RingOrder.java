package org.tripole.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Angles on rings that keep edges short and so cross few: sweep by sweep every node goes where its
 * neighbours stand on average, and the ring is spaced evenly again. The best sweep counts; equals
 * keep the order of their numbers.
 */
final class RingOrder implements NodeOrder {

    private static final int SWEEPS = 24;
    private static final double TURN = 2 * Math.PI;

    private final LayoutGraph graph;
    private final List<int[]> rings;
    private final double[] angle;
    private double[] best;
    private double least;
    private int sweeps;

    /** An order for {@code rings}, inside out; nodes on none of them stand in the middle. */
    RingOrder(LayoutGraph graph, List<int[]> rings) {
        this.graph = graph;
        this.rings = new ArrayList<>(rings);
        this.angle = new double[graph.nodes()];
        Arrays.fill(angle, Double.NaN);
        rings.forEach(ring -> space(ring, 0));
        this.best = angle.clone();
        this.least = cost();
    }

    @Override
    public boolean isDone() {
        return sweeps >= SWEEPS;
    }

    /** One sweep outwards or, every other time, inwards. */
    @Override
    public void sweep() {
        for (int k = 0; k < rings.size(); k++) {
            arrange(sweeps % 2 == 0 ? k : rings.size() - 1 - k);
        }
        sweeps++;
        double cost = cost();
        if (cost < least - 1e-9) {
            least = cost;
            best = angle.clone();
        }
    }

    /** The nodes of ring {@code k} by angle. */
    int[] ring(int k) {
        return sorted(rings.get(k), best);
    }

    /** Angle of a node in the best order so far. */
    double angle(int node) {
        return best[node];
    }

    private void arrange(int k) {
        int[] ring = rings.get(k);
        double[] wanted = angle.clone();
        for (int node : ring) {
            wanted[node] = amongNeighbours(node);
        }
        int[] order = sorted(ring, wanted);
        double sin = 0;
        double cos = 0;
        for (int slot = 0; slot < order.length; slot++) {
            double off = wanted[order[slot]] - TURN * slot / order.length;
            sin += StrictMath.sin(off);
            cos += StrictMath.cos(off);
        }
        rings.set(k, order);
        space(order, StrictMath.atan2(sin, cos));
    }

    /** The mean direction of a node's neighbours, 0 to a turn; its own where these cancel out. */
    private double amongNeighbours(int node) {
        double sin = 0;
        double cos = 0;
        for (int other : graph.neighbours(node)) {
            if (!Double.isNaN(angle[other])) {
                sin += StrictMath.sin(angle[other]);
                cos += StrictMath.cos(angle[other]);
            }
        }
        boolean isClear = sin * sin + cos * cos > 1e-6;
        return isClear ? turned(StrictMath.atan2(sin, cos)) : angle[node];
    }

    private void space(int[] order, double from) {
        for (int slot = 0; slot < order.length; slot++) {
            angle[order[slot]] = turned(from + TURN * slot / order.length);
        }
    }

    /** Sum of the squared angles that edges span. */
    private double cost() {
        double cost = 0;
        for (int[] ring : rings) {
            for (int node : ring) {
                for (int other : graph.neighbours(node)) {
                    if (!Double.isNaN(angle[other])) {
                        double gap = Math.abs(angle[node] - angle[other]);
                        double span = Math.min(gap, TURN - gap);
                        cost += span * span;
                    }
                }
            }
        }
        return cost;
    }

    private static int[] sorted(int[] nodes, double[] by) {
        return IntStream.of(nodes)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> by[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double turned(double angle) {
        double turned = angle % TURN;
        return turned < 0 ? turned + TURN : turned;
    }
}
