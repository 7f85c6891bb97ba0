package org.tripole.app.saved;

import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;

/**
 * The sheet that a picture is drawn on.
 *
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 * @param scale pixels of a PNG for each pixel of the size
 */
public record Sheet(int width, int height, double scale, SheetTheme theme) {

    /** Below this, title and legend leave no room for the plot. */
    public static final int SMALLEST = 320;

    /** Above this, no paper or wall is large enough. */
    public static final int LARGEST = 16_384;

    /** The largest scale. */
    public static final double LARGEST_SCALE = 16;

    /** A slide of 1920 by 1080, light. */
    public static final Sheet SLIDE = new Sheet(1920, 1080, 1, SheetTheme.LIGHT);

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

    /** Whether a picture can be so many pixels wide or high. */
    public static boolean isSide(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }

    /** The same of another size. */
    public Sheet withSize(int newWidth, int newHeight) {
        return new Sheet(newWidth, newHeight, scale, theme);
    }

    /** The same with another number of pixels in a PNG. */
    public Sheet withScale(double next) {
        return new Sheet(width, height, next, theme);
    }

    /** The same in other colours. */
    public Sheet withTheme(SheetTheme next) {
        return new Sheet(width, height, scale, next);
    }

    /** The plot that it leaves room for. */
    public PlotShape shape() {
        return NetworkView.plotShape(width, height, textScale());
    }

    Frame frame(Camera camera) {
        return new Frame(width, height, camera, textScale());
    }

    private double textScale() {
        return Frame.textScaleFor(width, height);
    }
}
