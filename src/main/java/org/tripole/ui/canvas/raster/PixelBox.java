package org.tripole.ui.canvas.raster;

/** The pixels from a column and row up to, but without, another column and row. */
public record PixelBox(int left, int top, int right, int bottom) {

    /** What lies in both; perhaps nothing. */
    PixelBox within(PixelBox other) {
        return new PixelBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    PixelBox movedBy(int dx, int dy) {
        return new PixelBox(left + dx, top + dy, right + dx, bottom + dy);
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }
}
