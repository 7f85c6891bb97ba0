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
    private static final int PASSES = 4;

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
        for (int k = 0; k < start.length; k++) {
            laneWidth[k] = 2 * SLACK * widest(rings.get(k), bodies);
            lanes[k] = 1;
        }
        double end = inner;
        for (int pass = 0; pass < PASSES; pass++) {
            end = spread(rings, inner, outer);
        }
        shrink(Math.min(1, outer / end));
    }

    /** Radius at which the node of a slot of ring {@code k} stands. */
    double radius(int k, int slot) {
        return start[k] + slot % lanes[k] * laneWidth[k];
    }

    /** Spaces the rings evenly and finds the lanes that each then needs; yields where they end. */
    private double spread(List<int[]> rings, double inner, double outer) {
        double taken = inner;
        for (int k = 0; k < start.length; k++) {
            taken += lanes[k] * laneWidth[k];
        }
        double gap = Math.max(LEAST_GAP, (outer - taken) / start.length);
        double end = inner;
        for (int k = 0; k < start.length; k++) {
            start[k] = end + gap + laneWidth[k] / 2;
            double room = 2 * Math.PI * start[k] / laneWidth[k];
            lanes[k] = Math.max(1, (int) Math.ceil(rings.get(k).length / room));
            end += gap + lanes[k] * laneWidth[k];
        }
        return end;
    }

    private void shrink(double scale) {
        for (int k = 0; k < start.length; k++) {
            start[k] *= scale;
            laneWidth[k] *= scale;
        }
    }

    private static double widest(int[] ring, List<Body> bodies) {
        return IntStream.of(ring).mapToDouble(i -> bodies.get(i).reach()).max().orElseThrow();
    }
}
