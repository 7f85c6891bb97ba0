package org.tripole.ui.canvas.raster;

import java.util.Arrays;

/**
 * Copies an image larger, smaller or elsewhere, each pixel from the nearest one: rough but fast.
 */
public final class Enlarger {

    private final Pixels image;

    /** Copies of {@code image}. */
    public Enlarger(Pixels image) {
        this.image = image;
    }

    /** Fills {@code target} with the image where the placement puts it; see-through elsewhere. */
    public void copy(Pixels target, Placement placement) {
        int[] columns = nearest(target.width(), image.width(), placement.scale(), placement.dx());
        int[] rows = nearest(target.height(), image.height(), placement.scale(), placement.dy());
        int from = outside(columns, 0);
        int to = Math.max(from, columns.length - outside(columns, 1));
        for (int y = 0; y < rows.length; y++) {
            int start = y * target.width();
            if (rows[y] < 0) {
                target.clearRows(y, y + 1);
            } else {
                Arrays.fill(target.argb(), start, start + from, 0);
                for (int x = from; x < to; x++) {
                    target.argb()[start + x] = image.argb()[rows[y] * image.width() + columns[x]];
                }
                Arrays.fill(target.argb(), start + to, start + target.width(), 0);
            }
        }
    }

    /** For each place of the target the nearest of the image; -1 where there is none. */
    private static int[] nearest(int places, int sources, double scale, double offset) {
        int[] nearest = new int[places];
        for (int i = 0; i < places; i++) {
            int source = (int) Math.floor((i + 0.5 - offset) / scale);
            nearest[i] = source < 0 || source >= sources ? -1 : source;
        }
        return nearest;
    }

    /** How many places in a row have no source, from the front (0) or from the back (1). */
    private static int outside(int[] nearest, int end) {
        int count = 0;
        while (count < nearest.length
                && nearest[end == 0 ? count : nearest.length - 1 - count] < 0) {
            count++;
        }
        return count;
    }
}
