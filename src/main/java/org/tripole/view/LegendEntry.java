package org.tripole.view;

import java.util.List;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;

/** One line of a legend: sample glyphs and what they mean, or the heading of the lines below. */
record LegendEntry(Sample sample, String words, boolean isHeading) {

    /** Samples and what they mean. */
    LegendEntry(Sample sample, String words) {
        this(sample, words, false);
    }

    /** What the lines below have in common. */
    static LegendEntry heading(String words) {
        return new LegendEntry((at, scale) -> List.of(), words, true);
    }

    /** Draws the sample to the right of a point, centred on its height. */
    @FunctionalInterface
    interface Sample {
        /** The marks; {@code scale} is pixels per unit of the legend's measures. */
        List<Mark> at(Point middleLeft, double scale);
    }
}
