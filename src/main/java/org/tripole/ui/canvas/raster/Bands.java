package org.tripole.ui.canvas.raster;

/**
 * An image cut into bands of rows, that painters share out among themselves. A band is low enough
 * to stay in the processor's cache, and their number is even, so that two painters have equal
 * shares.
 */
record Bands(int width, int height) {

    private static final int ROWS = 128;

    /** How many bands there are. */
    int count() {
        return Math.max(2, 2 * Math.round(height / (2f * ROWS)));
    }

    /** The pixels of a band, perhaps none. */
    PixelBox band(int number) {
        return new PixelBox(0, top(number), width, top(number + 1));
    }

    private int top(int number) {
        return (int) ((long) height * number / count());
    }
}
