package org.tripole.export;

/**
 * The pixels of a PNG.
 *
 * @param scale pixels for each unit of the picture
 * @param dpi pixels for each inch of paper, as the file states it
 */
public record Resolution(double scale, double dpi) {

    /** Units of the picture to the inch, as in CSS. */
    static final double UNITS_PER_INCH = 96;

    private static final double LARGEST_SCALE = 16;
    private static final double LARGEST_DPI = 10_000;

    /** One pixel a unit. */
    static final Resolution STANDARD = new Resolution(1, UNITS_PER_INCH);

    public Resolution {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The scale of a picture must lie in 0..16, but is " + scale);
        }
        if (!(dpi >= 1 && dpi <= LARGEST_DPI)) {
            throw new IllegalArgumentException(
                    "The pixels to the inch must lie in 1..10000, but are " + dpi);
        }
    }

    /** More or fewer pixels on the same piece of paper. */
    Resolution withScale(double newScale) {
        return new Resolution(newScale, dpi * newScale / scale);
    }

    /** The same pixels on a smaller or larger piece of paper. */
    Resolution withDpi(double newDpi) {
        return new Resolution(scale, newDpi);
    }
}
