package org.tripole.ui.canvas.raster;

/** Lays one colour over pixels, each covered in part. */
final class Blend {

    /** A pixel wholly covered. */
    static final int WHOLE = 256;

    /** Two channels of a pixel, 16 bits apart, so that one multiplication serves both. */
    private static final int PAIR = 0x00ff00ff;

    private static final int HALVES = 0x00800080;

    private final int[] argb;

    /** The colour for every degree of cover; lines of a network share few colours. */
    private final int[] inks = new int[WHOLE + 1];

    private int colour;

    Blend(int[] argb) {
        this.argb = argb;
    }

    void takeUp(int premultiplied) {
        if (premultiplied == colour) {
            return;
        }
        colour = premultiplied;
        for (int covered = 0; covered <= WHOLE; covered++) {
            inks[covered] =
                    raised(premultiplied >>> 8 & PAIR, covered)
                            | times(premultiplied & PAIR, covered);
        }
    }

    /** Lays the colour over a pixel of which {@code covered} parts of 256 are covered. */
    void over(int pixel, int covered) {
        argb[pixel] = laid(inks[covered], argb[pixel]);
    }

    /** One pixel laid over another. */
    static int laid(int above, int below) {
        int alpha = above >>> 24;
        int shining = WHOLE - alpha - (alpha >>> 7); // of 256: all of it at 0, none at 255
        return above + raised(below >>> 8 & PAIR, shining) + times(below & PAIR, shining);
    }

    /** Two channels times {@code parts} of 256, rounded. */
    private static int times(int pair, int parts) {
        return pair * parts + HALVES >>> 8 & PAIR;
    }

    /** The same, eight bits further up. */
    private static int raised(int pair, int parts) {
        return pair * parts + HALVES & ~PAIR;
    }
}
