package org.tripole.view;

import java.util.List;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;

/** One line of a legend: sample glyphs and what they mean. */
record LegendEntry(Sample sample, String words) {

    /** Draws the sample to the right of a point, centred on its height. */
    @FunctionalInterface
    interface Sample {
        /** The marks; {@code scale} is pixels per unit of the legend's measures. */
        List<Mark> at(Point middleLeft, double scale);
    }
}
