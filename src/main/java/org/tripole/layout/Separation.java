package org.tripole.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves overlapping discs apart, in rounds: each pair along the line between its centres, half way
 * each, all of it by the other one where one is fixed. Looks only at neighbours from left to right.
 */
final class Separation {

    private static final double SHAKE = 0.1;

    private final Plane plane;
    private final double[] reach;
    private final double widest;
    private final boolean[] wasPushed;
    private int[] order = {};

    /** Separates the discs of radius {@code reach} round the nodes of {@code plane}. */
    Separation(Plane plane, double[] reach) {
        this.plane = plane;
        this.reach = reach.clone();
        this.wasPushed = new boolean[reach.length];
        this.widest = IntStream.range(0, reach.length).mapToDouble(i -> reach[i]).max().orElse(0);
    }

    /** One round over all pairs that may overlap; yields the deepest overlap that was found. */
    double round() {
        sortFromLeftToRight();
        Arrays.fill(wasPushed, false);
        double worst = 0;
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; b < order.length && mayReach(order[a], order[b]); b++) {
                worst = Math.max(worst, push(order[a], order[b]));
            }
        }
        return worst;
    }

    /** Moves what the last round pushed a little aside, so that nodes in one line can give way. */
    void shake() {
        for (int i = 0; i < wasPushed.length; i++) {
            if (wasPushed[i]) {
                double angle = goldenAngle(i, i);
                move(i, StrictMath.cos(angle), StrictMath.sin(angle), SHAKE * reach[i]);
            }
        }
    }

    /** Whether two nodes that may move in this round could still meet. */
    private boolean mayReach(int left, int right) {
        return plane.x[right] - plane.x[left] < 2 * widest;
    }

    /**
     * Nodes by place; those in one place in the order of their numbers, so that every run is alike.
     * The order of the round before is nearly right, which insertion makes use of.
     */
    private void sortFromLeftToRight() {
        if (order.length == 0) {
            order =
                    IntStream.range(0, plane.nodes())
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> plane.x[i]))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        for (int a = 1; a < order.length; a++) {
            int moved = order[a];
            int to = a;
            while (to > 0 && isRightOf(order[to - 1], moved)) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = moved;
        }
    }

    private boolean isRightOf(int i, int j) {
        return plane.x[i] > plane.x[j] || (plane.x[i] == plane.x[j] && i > j);
    }

    /** Moves two overlapping nodes apart; yields how deep they overlapped. */
    private double push(int i, int j) {
        double apart = reach[i] + reach[j];
        double dx = plane.x[j] - plane.x[i];
        double dy = plane.y[j] - plane.y[i];
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) {
            return 0;
        }
        double distance = Math.sqrt(dx * dx + dy * dy);
        double overlap = apart - distance;
        if (overlap <= 0 || (plane.isFixed[i] && plane.isFixed[j])) {
            return 0;
        }
        boolean isOnePlace = distance <= 1e-9;
        double unitX = isOnePlace ? StrictMath.cos(goldenAngle(i, j)) : dx / distance;
        double unitY = isOnePlace ? StrictMath.sin(goldenAngle(i, j)) : dy / distance;
        move(i, -unitX, -unitY, plane.isFixed[j] ? overlap : overlap / 2);
        move(j, unitX, unitY, plane.isFixed[i] ? overlap : overlap / 2);
        return overlap;
    }

    private void move(int i, double unitX, double unitY, double by) {
        if (!plane.isFixed[i]) {
            wasPushed[i] = true;
            plane.x[i] += by * unitX;
            plane.y[i] += by * unitY;
        }
    }

    /** A direction for two nodes in one place, different for every pair and always the same. */
    private static double goldenAngle(int i, int j) {
        return (i * 31 + j) * Math.PI * (3 - Math.sqrt(5));
    }
}
