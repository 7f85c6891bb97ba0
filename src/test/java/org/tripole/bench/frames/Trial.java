package org.tripole.bench.frames;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Moves and zooms a contestant for some frames and takes the time from frame to frame. Frames must
 * not wait for the screen's beat: run with javafx.animation.fullspeed.
 */
public final class Trial extends AnimationTimer {

    private static final int WARM_UP = 30;
    private static final int FRAMES = 160;
    private static final int FEWEST = 4;
    private static final int RESTS = 5;
    private static final long PATIENCE_NANOS = 8_000_000_000L;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Contestant contestant;
    private final ObservableBooleanValue sharp;
    private final Beat beat;
    private final Consumer<Outcome> onDone;
    private final double[] times = new double[FRAMES];
    private final double[] rests = new double[RESTS];
    private int rest;
    private long begun;
    private long last;
    private int frame = -WARM_UP;
    private volatile long stoppedMoving;
    private boolean wasSharp;

    /**
     * What came out, in milliseconds.
     *
     * @param frame median time of a frame while panning or while zooming, whichever is longer
     * @param slow a frame that nineteen of twenty are faster than
     * @param sharp median time from the last move to the picture composed for that place
     */
    public record Outcome(double frame, double slow, double sharp) {}

    /** A trial; {@code sharp} tells whether the contestant shows all it has. */
    public Trial(
            Contestant contestant,
            ObservableBooleanValue sharp,
            Beat beat,
            Consumer<Outcome> onDone) {
        this.contestant = contestant;
        this.sharp = sharp;
        this.beat = beat;
        this.onDone = onDone;
    }

    @Override
    public void handle(long now) {
        boolean isStill = isResting() && !sharp.get(); // then a window draws nothing either
        if (beat.isDrawn() && !isStill) {
            beat.next();
            onDrawn(System.nanoTime());
        }
    }

    private void onDrawn(long time) {
        if (begun == 0) {
            begun = sharp.get() ? time : 0; // not before all of it has been seen once
            return;
        }
        if (stoppedMoving != 0) {
            if (wasSharp) { // and has been drawn since
                noteRest(time);
            } else {
                wasSharp = sharp.get();
            }
            return;
        }
        if (rest > 0) {
            stoppedMoving = time; // the move after a rest has been drawn
            return;
        }
        if (frame > 0) {
            times[frame - 1] = (time - last) / NANOS_PER_MILLI;
        }
        last = time;
        if (frame == FRAMES || frame >= FEWEST && time - begun > PATIENCE_NANOS) {
            stoppedMoving = time;
        } else {
            step(Math.floorMod(frame, FRAMES));
            frame = frame < 0 && time - begun > PATIENCE_NANOS / 4 ? 0 : frame + 1;
        }
    }

    /** A quarter closer, one away, one to the left, one to the right. */
    private void step(int i) {
        switch (i * 4 / FRAMES) {
            case 0 -> contestant.zoomBy(1.015);
            case 1 -> contestant.zoomBy(1 / 1.015);
            case 2 -> contestant.panBy(-7, -3);
            default -> contestant.panBy(7, 3);
        }
    }

    /** Whether it waits for the picture to become sharp; asked for from any thread. */
    public boolean isResting() {
        return stoppedMoving != 0;
    }

    private void noteRest(long time) {
        rests[rest] = (time - stoppedMoving) / NANOS_PER_MILLI;
        rest++;
        stoppedMoving = 0;
        wasSharp = false;
        if (rest == RESTS) {
            finish();
        } else {
            contestant.panBy(rest % 2 == 0 ? 7 : -7, 3);
        }
    }

    private void finish() {
        stop();
        Arrays.sort(rests);
        int half = frame < FRAMES ? frame : FRAMES / 2; // who is too slow has only zoomed
        double zoom = share(0, half, 0.5);
        double pan = half == frame ? zoom : share(half, frame, 0.5);
        onDone.accept(new Outcome(Math.max(pan, zoom), share(0, frame, 0.95), rests[RESTS / 2]));
    }

    /** The time that a share of the frames between two stays below. */
    private double share(int from, int to, double share) {
        double[] sorted = Arrays.copyOfRange(times, from, to);
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }
}
