package org.tripole.draw;

/** Widths and heights of text in the one bundled font, the same for every surface. */
public interface TextMeter {

    /** Sum of the advance widths, in the picture's units. */
    double width(String text, TextStyle style);

    /** Height of capitals and ascenders above the baseline, in the picture's units. */
    double ascent(TextStyle style);

    /** Depth of descenders below the baseline, positive, in the picture's units. */
    double descent(TextStyle style);
}
