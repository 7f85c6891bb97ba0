package org.tripole.ui.canvas.raster;

/**
 * How a line changes between ink and gap along its way, in pixels. Where in the pattern a place
 * lies is its phase, an int that runs once through all values in a dash and a gap, and so wraps
 * round by itself.
 */
final class Rhythm {

    private static final double ROUND = 1L << 32;

    /** The phases are told apart by their first eight bits, a few hundredths of a pixel. */
    private static final int STEPS = 256;

    private static final int SHIFT = 24;

    private final double dash;
    private final double gap;
    private final int[] parts = new int[STEPS];

    /**
     * A rhythm.
     *
     * @param dash length of ink; 0 when the line is solid
     */
    Rhythm(double dash, double gap) {
        this.dash = dash;
        this.gap = gap;
        for (int i = 0; i < STEPS && !isSolid(); i++) {
            double at = (i + 0.5) / STEPS * (dash + gap);
            parts[i] = (int) (inked(at) * Blend.WHOLE + 0.5);
        }
    }

    boolean isSolid() {
        return dash == 0;
    }

    /** Whether the rhythm is the one of that dash and gap. */
    boolean is(double otherDash, double otherGap) {
        return dash == otherDash && gap == otherGap;
    }

    /** Share of the pixel round the place {@code at} along the line that has ink. */
    double inked(double at) {
        return isSolid() ? 1 : inkUpTo(at + 0.5) - inkUpTo(at - 0.5);
    }

    /** The phase of a place along the line, or of a way between two places. */
    int phase(double at) {
        double rounds = at / (dash + gap);
        return (int) (long) ((rounds - Math.floor(rounds)) * ROUND);
    }

    /** Parts of 256 of the pixel round a phase that have ink. */
    int partsAt(int phase) {
        return parts[phase >>> SHIFT];
    }

    private double inkUpTo(double at) {
        double rounds = Math.floor(at / (dash + gap));
        return rounds * dash + Math.min(dash, at - rounds * (dash + gap));
    }
}
