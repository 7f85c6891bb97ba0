package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.ui.canvas.Composition.Order;
import org.tripole.ui.canvas.raster.GlyphPainter;
import org.tripole.ui.canvas.raster.LineBatch;
import org.tripole.ui.canvas.raster.LinePainter;
import org.tripole.ui.canvas.raster.PixelBox;
import org.tripole.ui.canvas.raster.Pixels;
import org.tripole.work.DirectRunner;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/**
 * Composes drawings and paints their lines, and their glyphs when there are many: a light one at
 * once, within the frame; a heavy one beside the window's thread, by two jobs. A new order replaces
 * the one under way.
 */
final class Composer {

    private static final int LINES_FOR_TWO = 20_000;

    /**
     * A composition and its lines as pixels.
     *
     * @param glyphs as pixels too, when there are too many for a canvas
     */
    record Ready(Composition composition, Pixels lines, @Nullable Pixels glyphs) {}

    /** A part of an image that can be painted band by band. */
    private interface Bands {

        void paint(int first, int step, Progress progress);
    }

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
        isHeavy = composed.isHeavy();
        Pixels lines = runner == atOnce ? reusable(composed.order()) : fresh(composed.order());
        Pixels glyphs = composed.hasManyGlyphs() ? fresh(composed.order()) : null;
        List<Bands> bands = bands(composed, lines, glyphs);
        int jobs = runner == beside && composed.parts().lines().size() >= LINES_FOR_TWO ? 2 : 1;
        int[] left = {jobs};
        for (int i = 0; i < jobs; i++) {
            int first = i;
            start(
                    runner,
                    progress -> {
                        bands.forEach(part -> part.paint(first, jobs, progress));
                        return first;
                    },
                    done -> {
                        if (--left[0] == 0) {
                            isBusy = false;
                            onReady.accept(new Ready(composed, lines, glyphs));
                        }
                    });
        }
    }

    private static List<Bands> bands(Composition composed, Pixels lines, @Nullable Pixels glyphs) {
        double scale = composed.order().outputScale();
        PictureParts parts = composed.parts();
        AboveParts above = composed.aboveParts();
        LinePainter linePainter =
                new LinePainter(
                        LineBatch.of(parts.lines(), scale), lines, clip(composed, parts.clip()));
        if (glyphs == null) {
            return List.of(linePainter::paintBands);
        }
        GlyphPainter glyphPainter =
                new GlyphPainter(above.glyphs(), scale, glyphs, clip(composed, above.clip()));
        return List.of(linePainter::paintBands, glyphPainter::paintBands);
    }

    private static PixelBox clip(Composition composed, @Nullable Box wanted) {
        double scale = composed.order().outputScale();
        Box clip = wanted == null ? composed.picture().box() : ClipGrid.snapped(wanted);
        ToIntFunction<Double> pixel = edge -> (int) Math.round(edge * scale);
        return new PixelBox(
                pixel.applyAsInt(clip.minX()),
                pixel.applyAsInt(clip.minY()),
                pixel.applyAsInt(clip.maxX()),
                pixel.applyAsInt(clip.maxY()));
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
