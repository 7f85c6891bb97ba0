package org.tripole.view;

/**
 * How large a sheet is, and how fine its pixels are.
 *
 * @param width in units, 96 to the inch
 * @param height in units
 * @param scale 1 to 4, by which a PNG has more pixels than its preset asks for
 */
public record SheetExtent(Preset preset, int width, int height, int scale) {

    /** Below this, title and legend leave no room for the plot. */
    public static final int SMALLEST = 320;

    /** Above this, no wall is large enough. */
    public static final int LARGEST = 8192;

    /** The largest scale. */
    public static final int MOST_SCALE = 4;

    /** More take over 400 MB while they are painted. */
    private static final double MOST_PIXELS = 1e8;

    public SheetExtent {
        if (!isSide(width) || !isSide(height)) {
            throw new IllegalArgumentException(
                    "The sides of a sheet must lie in 320..8192, but are " + width + ", " + height);
        }
        if (scale < 1 || scale > MOST_SCALE) {
            throw new IllegalArgumentException("A scale must lie in 1..4, but is " + scale);
        }
    }

    /** The sheet of a preset at its own scale. */
    public static SheetExtent of(Preset preset) {
        return new SheetExtent(preset, preset.width(), preset.height(), 1);
    }

    /** Whether a sheet can be so wide or high. */
    public static boolean isSide(int length) {
        return length >= SMALLEST && length <= LARGEST;
    }

    /** A sheet of that size, whatever preset it comes from; the scale is kept if it fits. */
    public SheetExtent ofSize(int newWidth, int newHeight) {
        SheetExtent sized = new SheetExtent(Preset.CUSTOM, newWidth, newHeight, scale);
        return sized.fits(scale) ? sized : sized.withScale(1);
    }

    /** The same with more or fewer pixels. */
    public SheetExtent withScale(int next) {
        return new SheetExtent(preset, width, height, next);
    }

    /** Whether a PNG at that scale is not too large to be painted. */
    public boolean fits(int wanted) {
        double perUnit = preset.pixelsPerUnit() * wanted;
        return width * perUnit * height * perUnit <= MOST_PIXELS;
    }

    /** Pixels of a PNG for each unit. */
    public double pixelsPerUnit() {
        return preset.pixelsPerUnit() * scale;
    }

    /** Width of a PNG in pixels. */
    public int pixelWidth() {
        return pixels(width);
    }

    /** Height of a PNG in pixels. */
    public int pixelHeight() {
        return pixels(height);
    }

    private int pixels(int length) {
        return (int) Math.ceil(length * pixelsPerUnit() - 1e-6);
    }
}
