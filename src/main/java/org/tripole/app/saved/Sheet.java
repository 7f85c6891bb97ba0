package org.tripole.app.saved;

import java.util.Locale;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

/**
 * The sheet that a picture is drawn on.
 *
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 * @param scale pixels of a PNG for each pixel of the size
 * @param isTransparent whether files have no ground
 */
public record Sheet(int width, int height, double scale, SheetTheme theme, boolean isTransparent) {

    /** Below this, title and legend leave no room for the plot. */
    public static final int SMALLEST = 320;

    /** Above this, no paper or wall is large enough. */
    public static final int LARGEST = 16_384;

    /** The largest scale. */
    public static final double LARGEST_SCALE = 16;

    /** A slide of 1920 by 1080, light. */
    public static final Sheet SLIDE = new Sheet(1920, 1080, 1, SheetTheme.LIGHT, false);

    public Sheet {
        if (!isSide(width) || !isSide(height)) {
            throw new IllegalArgumentException(
                    "The sides of a picture must lie in 320..16384 pixels, but are "
                            + width
                            + ", "
                            + height);
        }
        if (!(scale > 0 && scale <= LARGEST_SCALE)) { // NaN fails too
            throw new IllegalArgumentException(
                    "A scale must lie above 0 and up to 16, but is " + scale);
        }
    }

    /** The sheet that a person chose. */
    static Sheet of(SheetSpec spec) {
        SheetExtent extent = spec.extent();
        return new Sheet(
                extent.width(),
                extent.height(),
                extent.pixelsPerUnit(),
                SheetTheme.valueOf(spec.theme().toUpperCase(Locale.ROOT)),
                spec.isTransparent());
    }

    /** Whether a picture can be so many pixels wide or high. */
    public static boolean isSide(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }

    /** The same of another size. */
    public Sheet withSize(int newWidth, int newHeight) {
        return new Sheet(newWidth, newHeight, scale, theme, isTransparent);
    }

    /** The same with another number of pixels in a PNG. */
    public Sheet withScale(double next) {
        return new Sheet(width, height, next, theme, isTransparent);
    }

    /** The same in other colours. */
    public Sheet withTheme(SheetTheme next) {
        return new Sheet(width, height, scale, next, isTransparent);
    }

    /** The same with or without its ground. */
    public Sheet withTransparent(boolean next) {
        return new Sheet(width, height, scale, theme, next);
    }

    /** The preset that has this size and a whole multiple of its pixels; custom if none has. */
    public Preset preset() {
        for (Preset preset : Preset.values()) {
            if (preset.width() == width && preset.height() == height && isMultipleOf(preset)) {
                return preset;
            }
        }
        return Preset.CUSTOM;
    }

    /** How many times as many pixels as its preset asks for; 1 is the preset itself. */
    public double enlargement() {
        return scale / preset().pixelsPerUnit();
    }

    /** As near to it as a person can choose: sides of at most 8192, pixels once to four times. */
    SheetExtent extent() {
        SheetExtent once =
                new SheetExtent(
                        preset(),
                        Math.min(width, SheetExtent.LARGEST),
                        Math.min(height, SheetExtent.LARGEST),
                        1);
        int whole = (int) Math.max(1, Math.min(SheetExtent.MOST_SCALE, Math.rint(enlargement())));
        while (whole > 1 && !once.fits(whole)) {
            whole--;
        }
        return once.withScale(whole);
    }

    private boolean isMultipleOf(Preset preset) {
        double times = Math.rint(scale / preset.pixelsPerUnit());
        return times >= 1 && times * preset.pixelsPerUnit() == scale;
    }
}
