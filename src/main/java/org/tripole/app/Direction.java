package org.tripole.app;

/** Where an arrow key points on the screen. */
public enum Direction {
    UP(0),
    RIGHT(1),
    DOWN(2),
    LEFT(3);

    private final int quarters;

    Direction(int quarters) {
        this.quarters = quarters;
    }

    /** Radians clockwise from straight up. */
    double bearing() {
        return quarters * Math.PI / 2;
    }

    /** How far clockwise of this direction a bearing lies, from -pi to below pi. */
    double turnTo(double bearing) {
        double turn = bearing - bearing();
        return turn >= Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
    }
}
