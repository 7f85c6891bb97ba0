package org.tripole.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far from the middle each ring runs: in lanes where one circle has no room for all, and as far
 * apart as the world allows.
 */
final class RingRadii {

    private static final double LEAST_GAP = 24;
    private static final double SLACK = 1.06;

    private final double[] start;
    private final double[] laneWidth;
    private final int[] lanes;

    /**
     * Radii for {@code rings} round a node of reach {@code inner}, none beyond {@code outer} while
     * that has room.
     */
    RingRadii(List<int[]> rings, List<Body> bodies, double inner, double outer) {
        this.start = new double[rings.size()];
        this.laneWidth = new double[rings.size()];
        this.lanes = new int[rings.size()];
        double end = inner;
        for (int k = 0; k < start.length; k++) {
            double reach = SLACK * widest(rings.get(k), bodies);
            start[k] = end + LEAST_GAP + reach;
            laneWidth[k] = 2 * reach;
            double room = Math.PI * start[k] / reach;
            lanes[k] = Math.max(1, (int) Math.ceil(rings.get(k).length / room));
            end = start[k] + (lanes[k] - 1) * laneWidth[k] + reach;
        }
        spread(end, outer);
    }

    /** Radius at which the node of a slot of ring {@code k} stands. */
    double radius(int k, int slot) {
        return start[k] + slot % lanes[k] * laneWidth[k];
    }

    private void spread(double end, double outer) {
        double more = Math.max(0, outer - end) / Math.max(1, start.length);
        double scale = Math.min(1, outer / end);
        for (int k = 0; k < start.length; k++) {
            start[k] = start[k] * scale + more * (k + 1);
            laneWidth[k] *= scale;
        }
    }

    private static double widest(int[] ring, List<Body> bodies) {
        return IntStream.of(ring).mapToDouble(i -> bodies.get(i).reach()).max().orElseThrow();
    }
}
