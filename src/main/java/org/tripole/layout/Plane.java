package org.tripole.layout;

/** Places of numbered nodes under way, in the units of whoever moves them. */
final class Plane {

    final double[] x;
    final double[] y;
    final boolean[] isFixed;

    Plane(int nodes) {
        this.x = new double[nodes];
        this.y = new double[nodes];
        this.isFixed = new boolean[nodes];
    }

    /** Nodes strewn over the unit square. */
    static Plane strewn(int nodes, SplitMix64 random) {
        Plane plane = new Plane(nodes);
        for (int i = 0; i < nodes; i++) {
            plane.x[i] = random.share();
            plane.y[i] = random.share();
        }
        return plane;
    }

    int nodes() {
        return x.length;
    }

    /** Puts a node where it stays. */
    void fix(int node, double atX, double atY) {
        x[node] = atX;
        y[node] = atY;
        isFixed[node] = true;
    }
}
