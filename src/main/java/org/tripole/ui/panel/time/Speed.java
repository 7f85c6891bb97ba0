package org.tripole.ui.panel.time;

/** How long each step stays while the time plays. */
enum Speed {
    SLOW(1600),
    NORMAL(700),
    FAST(150);

    private final int stepMillis;

    Speed(int stepMillis) {
        this.stepMillis = stepMillis;
    }

    /** From one step to the next, in milliseconds. */
    int stepMillis() {
        return stepMillis;
    }

    /** The next faster one; after the fastest, the slowest. */
    Speed next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
