package org.tripole.ui.canvas.raster;

/** Lays one colour over pixels, each covered in part. */
final class Blend {

    /** Two channels of a pixel, 16 bits apart, so that one multiplication serves both. */
    private static final int PAIR = 0x00ff00ff;

    private static final int HALVES = 0x00800080;

    private final int[] argb;
    private int alphaGreen;
    private int redBlue;

    Blend(int[] argb) {
        this.argb = argb;
    }

    void takeUp(int premultiplied) {
        alphaGreen = premultiplied >>> 8 & PAIR;
        redBlue = premultiplied & PAIR;
    }

    /** Lays the colour over a pixel of which {@code covered} parts of 256 are covered. */
    void over(int pixel, int covered) {
        int aboveAlphaGreen = alphaGreen * covered + HALVES >>> 8 & PAIR;
        int aboveRedBlue = redBlue * covered + HALVES >>> 8 & PAIR;
        int shining = 255 - (aboveAlphaGreen >>> 16);
        int below = argb[pixel];
        argb[pixel] =
                aboveAlphaGreen + dimmed(below >>> 8 & PAIR, shining) << 8
                        | aboveRedBlue + dimmed(below & PAIR, shining);
    }

    /** Two channels times {@code parts} of 255, rounded. */
    private static int dimmed(int pair, int parts) {
        int product = pair * parts + HALVES;
        return product + (product >>> 8 & PAIR) >>> 8 & PAIR;
    }
}
