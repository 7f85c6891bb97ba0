package org.tripole.export.graph;

/** Places and sizes as files have them: thousandths, y as in mathematics. */
final class Geometry {

    private static final double STEPS = 1000;

    private Geometry() {}

    static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS + 0.0; // no minus zero
    }

    /** In pictures y grows downwards; in Gephi, Graphviz and most others upwards. */
    static double upwards(double y) {
        return rounded(-y);
    }
}
