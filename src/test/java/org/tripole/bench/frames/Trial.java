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
    private static final long PATIENCE_NANOS = 8_000_000_000L;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Contestant contestant;
    private final ObservableBooleanValue sharp;
    private final Consumer<Outcome> onDone;
    private final double[] times = new double[FRAMES];
    private long begun;
    private long last;
    private int frame = -WARM_UP;
    private long stoppedMoving;

    /**
     * What came out, in milliseconds.
     *
     * @param frame median time of a frame
     * @param slow a frame that nineteen of twenty are faster than
     * @param sharp from the last move to the picture composed for that place
     */
    public record Outcome(double frame, double slow, double sharp) {}

    /** A trial; {@code sharp} tells whether the contestant shows all it has. */
    public Trial(Contestant contestant, ObservableBooleanValue sharp, Consumer<Outcome> onDone) {
        this.contestant = contestant;
        this.sharp = sharp;
        this.onDone = onDone;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (begun == 0) {
            begun = time;
        }
        if (stoppedMoving != 0) {
            if (sharp.get()) {
                finish(time);
            }
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

    /** A quarter to the left, one to the right, one closer, one away. */
    private void step(int i) {
        switch (i * 4 / FRAMES) {
            case 0 -> contestant.panBy(-7, -3);
            case 1 -> contestant.panBy(7, 3);
            case 2 -> contestant.zoomBy(1.015);
            default -> contestant.zoomBy(1 / 1.015);
        }
    }

    private void finish(long time) {
        stop();
        double[] sorted = Arrays.copyOf(times, frame);
        Arrays.sort(sorted);
        onDone.accept(
                new Outcome(
                        sorted[frame / 2],
                        sorted[(int) (frame * 0.95)],
                        (time - stoppedMoving) / NANOS_PER_MILLI));
    }
}
