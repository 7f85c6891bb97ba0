package org.tripole.bench;

/** Where a layout put the nodes. */
record Drawing(double[] x, double[] y) {

    static Drawing empty(int nodes) {
        return new Drawing(new double[nodes], new double[nodes]);
    }

    void put(int node, double atX, double atY) {
        x[node] = atX;
        y[node] = atY;
    }
}
