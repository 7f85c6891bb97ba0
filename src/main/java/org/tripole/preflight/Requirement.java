package org.tripole.preflight;

/** What is measured of a picture. */
public enum Requirement {
    /** Least contrast of a text with what lies behind it (WCAG 2.2, 1.4.3). */
    TEXT_CONTRAST,
    /** Least contrast of a glyph or a line that must be told (WCAG 2.2, 1.4.11). */
    MARK_CONTRAST,
    /** Least CIEDE2000 difference of the inks of two approaches. */
    COLOUR_DISTANCE,
    /** Least difference of their lightness L*. */
    LIGHTNESS_STEP,
    /** Smallest text in pixels of the device. */
    TEXT_SIZE,
    /** Labels that cross the edge of the sheet or of their layer. */
    LABELS_CUT,
    /** Labels that cover each other. */
    LABELS_OVERLAPPING,
    /** Labels and glyphs that something else is painted over. */
    MARKS_COVERED;

    /** Whether the measured value counts faults, of which none is allowed. */
    public boolean isCount() {
        return switch (this) {
            case LABELS_CUT, LABELS_OVERLAPPING, MARKS_COVERED -> true;
            case TEXT_CONTRAST, MARK_CONTRAST, COLOUR_DISTANCE, LIGHTNESS_STEP, TEXT_SIZE -> false;
        };
    }
}
