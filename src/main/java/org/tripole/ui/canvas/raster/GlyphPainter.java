package org.tripole.ui.canvas.raster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.draw.Mark;
import org.tripole.work.Progress;

/**
 * Paints many small marks smoothly into bands of an image. Like lines, they may be shared out among
 * painters.
 */
public final class GlyphPainter {

    private final List<Glyph> glyphs;
    private final Pixels image;
    private final PixelBox clip;

    /** A painter of the marks, in paint order; {@link #canPaint} holds for each. */
    public GlyphPainter(List<Mark> marks, double scale, Pixels image, PixelBox clip) {
        this.glyphs = marks.stream().map(mark -> Glyph.of(mark, scale).orElseThrow()).toList();
        this.image = image;
        this.clip = clip;
    }

    /** Whether a mark is of a form that this painter knows. */
    public static boolean canPaint(Mark mark) {
        return Glyph.of(mark, 1).isPresent();
    }

    /** Clears and paints every {@code step}-th band, from the band numbered {@code first} on. */
    public void paintBands(int first, int step, Progress progress) {
        Bands bands = new Bands(image.width(), image.height());
        for (int i = first; i < bands.count(); i += step) {
            progress.checkpoint((double) i / bands.count());
            PixelBox band = bands.band(i);
            image.clearRows(band.top(), band.bottom());
            new Brush(image, band.within(clip)).paint(glyphs);
        }
    }

    /** Paints inside one box. */
    private static final class Brush {

        private final Pixels image;
        private final PixelBox box;
        private final Map<Integer, Blend> blends = new HashMap<>();

        Brush(Pixels image, PixelBox box) {
            this.image = image;
            this.box = box;
        }

        void paint(List<Glyph> glyphs) {
            for (Glyph glyph : glyphs) {
                PixelBox seen = glyph.box().within(box);
                if (!seen.isEmpty()) {
                    glyph.coats().forEach(coat -> paint(glyph, coat, seen));
                }
            }
        }

        private void paint(Glyph glyph, Glyph.Coat coat, PixelBox seen) {
            Blend blend = blends.computeIfAbsent(coat.colour(), this::blend);
            for (int y = seen.top(); y < seen.bottom(); y++) {
                double dy = y + 0.5 - glyph.centre().y();
                for (int x = seen.left(); x < seen.right(); x++) {
                    double covered = coat.cover().at(x + 0.5 - glyph.centre().x(), dy);
                    if (covered > 0) {
                        blend.over(y * image.width() + x, (int) (covered * Blend.WHOLE + 0.5));
                    }
                }
            }
        }

        private Blend blend(int colour) {
            Blend blend = new Blend(image.argb());
            blend.takeUp(colour);
            return blend;
        }
    }
}
