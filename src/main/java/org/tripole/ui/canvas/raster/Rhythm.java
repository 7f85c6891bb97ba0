package org.tripole.ui.canvas.raster;

/**
 * How a line changes between ink and gap along its way, in pixels.
 *
 * @param dash length of ink; 0 when the line is solid
 */
record Rhythm(double dash, double gap) {

    boolean isSolid() {
        return dash == 0;
    }

    /** Share of the pixel round the place {@code at} along the line that has ink. */
    double inked(double at) {
        return isSolid() ? 1 : inkUpTo(at + 0.5) - inkUpTo(at - 0.5);
    }

    private double inkUpTo(double at) {
        double rounds = Math.floor(at / (dash + gap));
        return rounds * dash + Math.min(dash, at - rounds * (dash + gap));
    }
}
