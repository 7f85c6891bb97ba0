package org.tripole.export;

import org.tripole.disk.Existing;

/**
 * How a picture becomes a file.
 *
 * @param scale pixels of a PNG for each unit of the picture; SVG and PDF have the picture's size
 * @param language of the words, as a BCP 47 tag such as en or zh-Hans
 * @param isTransparent leaves the ground out
 * @param existing what becomes of a file of that name
 */
public record ExportOptions(
        double scale, String language, boolean isTransparent, Existing existing) {

    private static final double LARGEST_SCALE = 16;

    public ExportOptions {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The scale of a picture must lie in 0..16, but is " + scale);
        }
    }

    /** One pixel a unit, English, on its ground, no file replaced. */
    public static ExportOptions standard() {
        return new ExportOptions(1, "en", false, Existing.KEEP);
    }

    /** The same with another scale. */
    public ExportOptions withScale(double newScale) {
        return new ExportOptions(newScale, language, isTransparent, existing);
    }

    /** The same with another language. */
    public ExportOptions withLanguage(String newLanguage) {
        return new ExportOptions(scale, newLanguage, isTransparent, existing);
    }

    /** The same without ground. */
    public ExportOptions transparent() {
        return new ExportOptions(scale, language, true, existing);
    }

    /** The same, replacing a file of that name. */
    public ExportOptions replacing() {
        return new ExportOptions(scale, language, isTransparent, Existing.REPLACE);
    }
}
