package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.ui.canvas.Composition.Order;
import org.tripole.ui.canvas.raster.LineBatch;
import org.tripole.ui.canvas.raster.LinePainter;
import org.tripole.ui.canvas.raster.PixelBox;
import org.tripole.ui.canvas.raster.Pixels;
import org.tripole.work.DirectRunner;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

/**
 * Composes drawings and paints their lines: a light one at once, within the frame; a heavy one
 * beside the window's thread, its lines by two jobs. A new order replaces the one under way.
 */
final class Composer {

    /** A picture of more marks than this takes longer than a frame. */
    static final int MOST_LIGHT_MARKS = 6000;

    private static final int LINES_FOR_TWO = 20_000;

    /** A composition and its lines as pixels. */
    record Ready(Composition composition, Pixels lines) {}

    private final JobRunner atOnce = new DirectRunner();
    private final JobRunner beside;
    private final List<JobRunner.Handle> underWay = new ArrayList<>();
    private boolean isHeavy;
    private boolean isBusy;
    private @Nullable Pixels reused;

    Composer(JobRunner beside) {
        this.beside = beside;
    }

    /** Starts over with {@code order}. */
    void compose(Order order, Consumer<Ready> onReady) {
        cancel();
        isBusy = true;
        JobRunner runner = isHeavy ? beside : atOnce;
        start(
                runner,
                progress -> Composition.of(order),
                composed -> paintLines(runner, composed, onReady));
    }

    /** Whether an order is under way. */
    boolean isBusy() {
        return isBusy;
    }

    /** Drops what is under way. */
    void cancel() {
        isBusy = false;
        underWay.forEach(JobRunner.Handle::cancel);
        underWay.clear();
    }

    private void paintLines(JobRunner runner, Composition composed, Consumer<Ready> onReady) {
        isHeavy = composed.parts().size() > MOST_LIGHT_MARKS;
        Pixels image = runner == atOnce ? reusable(composed.order()) : fresh(composed.order());
        LinePainter painter = painter(composed, image);
        int jobs = runner == beside && composed.parts().lines().size() >= LINES_FOR_TWO ? 2 : 1;
        int[] left = {jobs};
        for (int i = 0; i < jobs; i++) {
            int first = i;
            start(
                    runner,
                    progress -> {
                        painter.paintBands(first, jobs, progress);
                        return first;
                    },
                    done -> {
                        if (--left[0] == 0) {
                            isBusy = false;
                            onReady.accept(new Ready(composed, image));
                        }
                    });
        }
    }

    private static LinePainter painter(Composition composed, Pixels image) {
        double scale = composed.order().outputScale();
        PictureParts parts = composed.parts();
        Box clip = parts.clip() == null ? composed.picture().box() : ClipGrid.snapped(parts.clip());
        ToIntFunction<Double> pixel = edge -> (int) Math.round(edge * scale);
        PixelBox box =
                new PixelBox(
                        pixel.applyAsInt(clip.minX()),
                        pixel.applyAsInt(clip.minY()),
                        pixel.applyAsInt(clip.maxX()),
                        pixel.applyAsInt(clip.maxY()));
        return new LinePainter(LineBatch.of(parts.lines(), scale), image, box);
    }

    /** The image of the last light picture; what was on it has been copied to the screen. */
    private Pixels reusable(Order order) {
        Pixels fresh = reused;
        if (fresh == null || !order.fits(fresh)) {
            fresh = order.clearPixels();
            reused = fresh;
        }
        return fresh;
    }

    /** An image of its own, as a cancelled job may still be painting on the last one. */
    private static Pixels fresh(Order order) {
        return order.clearPixels();
    }

    private <T> void start(JobRunner runner, Job<T> job, Consumer<T> onDone) {
        underWay.add(
                runner.start(
                        job,
                        JobRunner.Answers.of(
                                onDone,
                                failure -> {
                                    throw failure;
                                })));
    }
}
