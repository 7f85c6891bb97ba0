package org.tripole.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Does something once the first picture is on the screen, or soon after the window opened when
 * there is none. Styling the panels costs more than drawing the picture, so the picture goes first.
 */
final class PictureFirst extends AnimationTimer {

    /** A picture drawn in one frame is on the screen by the next. */
    private static final int FRAMES = 2;

    private static final long LONGEST_WAIT_NANOS = 2_500_000_000L;

    private final BooleanSupplier isDrawn;
    private final Runnable then;
    private long first;
    private int frames;

    PictureFirst(BooleanSupplier isDrawn, Runnable then) {
        this.isDrawn = isDrawn;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        first = first == 0 ? now : first;
        frames += isDrawn.getAsBoolean() ? 1 : 0;
        if (frames >= FRAMES || now - first > LONGEST_WAIT_NANOS) {
            stop();
            then.run();
        }
    }
}
