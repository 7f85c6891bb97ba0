package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/**
 * One line of text. It starts at {@code baseline} and runs to the right; who composes it aligns it
 * by the measured size.
 */
public record Label(Point baseline, Text text, Ink ink, @Nullable Ref ref) implements Mark {

    private static final double HALO_PER_EM = 0.25;

    /**
     * A measured text.
     *
     * @param halo colour of the rim that lifts the text off what lies behind; null for none
     */
    public record Text(String words, TextStyle style, Extent extent, @Nullable Rgb halo) {

        /** Width of the stroke that paints the halo, half of it beyond the letters. */
        public double haloWidth() {
            return style.size() * HALO_PER_EM;
        }
    }

    /** Measured size: advance width, ascent, descent, in the picture's units. */
    public record Extent(double width, double ascent, double descent) {

        /** The size of {@code words} in {@code style}. */
        public static Extent of(String words, TextStyle style, TextMeter meter) {
            return new Extent(meter.width(words, style), meter.ascent(style), meter.descent(style));
        }

        /** Ascent and descent. */
        public double height() {
            return ascent + descent;
        }
    }

    @Override
    public Box bounds() {
        Extent extent = text.extent();
        return new Box(
                baseline.x(),
                baseline.y() - extent.ascent(),
                baseline.x() + extent.width(),
                baseline.y() + extent.descent());
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        return bounds().grown(tolerance).contains(point);
    }

    @Override
    public void paintOn(Surface surface) {
        surface.label(this);
    }
}
