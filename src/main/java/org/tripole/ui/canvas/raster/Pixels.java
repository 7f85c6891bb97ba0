package org.tripole.ui.canvas.raster;

import java.util.Arrays;

/**
 * A see-through image in memory, row by row.
 *
 * @param argb alpha, red, green, blue of 8 bits each, the colours multiplied by alpha
 */
public record Pixels(int width, int height, int[] argb) {

    public Pixels {
        if (!(width > 0 && height > 0 && argb.length == width * height)) {
            throw new IllegalArgumentException(
                    "An image of "
                            + width
                            + " by "
                            + height
                            + " pixels cannot have "
                            + argb.length
                            + " values");
        }
    }

    /** An image with nothing on it. */
    public static Pixels clear(int width, int height) {
        return new Pixels(width, height, new int[width * height]);
    }

    /** Lays an image of the same size over this one. */
    public void lay(Pixels above) {
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Blend.laid(above.argb[i], argb[i]);
        }
    }

    void clearRows(int from, int to) {
        Arrays.fill(argb, from * width, to * width, 0);
    }
}
