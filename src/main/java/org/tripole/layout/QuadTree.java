package org.tripole.layout;

import java.util.Arrays;

/**
 * Masses in nested squares, so that the pull of many far ones is that of one in their middle
 * (Barnes and Hut 1986). Kept in flat arrays and filled anew every round.
 */
final class QuadTree {

    private static final int DEEPEST = 40;
    private static final double OPENING = 1.2;
    private static final int NONE = -1;

    private double[] mass = new double[64];
    private double[] sumX = new double[64];
    private double[] sumY = new double[64];
    private int[] firstChild = new int[64];
    private final int[] open = new int[4 * DEEPEST + 8];
    private int cells;
    private double left;
    private double top;
    private double side;

    /** The push on the last node asked for. */
    double pushX;

    double pushY;

    /** Fills the tree with the nodes of {@code plane}. */
    void fill(Plane plane, double[] masses) {
        bound(plane);
        cells = 0;
        cell();
        for (int i = 0; i < plane.nodes(); i++) {
            insert(plane.x[i], plane.y[i], masses[i]);
        }
    }

    /** Sums the pushes of all masses on one at x, y, each its mass over its distance. */
    void push(double x, double y, double nearest) {
        pushX = 0;
        pushY = 0;
        int depth = 0;
        open[depth++] = 0;
        double floor = nearest * nearest;
        while (depth > 0) {
            int coded = open[--depth];
            int cell = coded >> 6;
            double width = side / (1L << (coded & 63));
            double dx = x - sumX[cell] / mass[cell];
            double dy = y - sumY[cell] / mass[cell];
            double square = dx * dx + dy * dy;
            if (firstChild[cell] == NONE || square * OPENING * OPENING > width * width) {
                double by = mass[cell] / Math.max(floor, square);
                pushX += by * dx;
                pushY += by * dy;
            } else {
                for (int child = firstChild[cell]; child < firstChild[cell] + 4; child++) {
                    if (mass[child] > 0) {
                        open[depth++] = (child << 6) | ((coded & 63) + 1);
                    }
                }
            }
        }
    }

    private void bound(Plane plane) {
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < plane.nodes(); i++) {
            left = Math.min(left, plane.x[i]);
            right = Math.max(right, plane.x[i]);
            top = Math.min(top, plane.y[i]);
            bottom = Math.max(bottom, plane.y[i]);
        }
        side = Math.max(1e-9, Math.max(right - left, bottom - top)) * (1 + 1e-9);
    }

    private void insert(double x, double y, double bodyMass) {
        int cell = 0;
        double cellLeft = left;
        double cellTop = top;
        double half = side / 2;
        for (int depth = 0; depth < DEEPEST && mass[cell] > 0; depth++) {
            if (firstChild[cell] == NONE) {
                split(cell, cellLeft + half, cellTop + half);
            }
            add(cell, x, y, bodyMass);
            boolean isRight = x >= cellLeft + half;
            boolean isBelow = y >= cellTop + half;
            cellLeft += isRight ? half : 0;
            cellTop += isBelow ? half : 0;
            cell = firstChild[cell] + quarter(isRight, isBelow);
            half /= 2;
        }
        add(cell, x, y, bodyMass);
    }

    /** Gives a cell four quarters and hands what it holds to the one where that stands. */
    private void split(int cell, double middleX, double middleY) {
        int child = cell();
        cell();
        cell();
        cell();
        firstChild[cell] = child;
        double x = sumX[cell] / mass[cell];
        double y = sumY[cell] / mass[cell];
        add(child + quarter(x >= middleX, y >= middleY), x, y, mass[cell]);
    }

    private void add(int cell, double x, double y, double more) {
        mass[cell] += more;
        sumX[cell] += more * x;
        sumY[cell] += more * y;
    }

    private static int quarter(boolean isRight, boolean isBelow) {
        return (isRight ? 1 : 0) + (isBelow ? 2 : 0);
    }

    private int cell() {
        if (cells == mass.length) {
            mass = Arrays.copyOf(mass, 2 * cells);
            sumX = Arrays.copyOf(sumX, 2 * cells);
            sumY = Arrays.copyOf(sumY, 2 * cells);
            firstChild = Arrays.copyOf(firstChild, 2 * cells);
        }
        mass[cells] = 0;
        sumX[cells] = 0;
        sumY[cells] = 0;
        firstChild[cells] = NONE;
        return cells++;
    }
}
