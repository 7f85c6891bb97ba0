package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;

/**
 * Where the legend of a figure stands: in the upper left corner of the plot, or in a strip below
 * the heading of a narrow one. What marks a comparison always stands in the strip: right after the
 * day that is compared with, and without a longer list in the corner that would cover states.
 */
final class FigureLegend {

    private final Legend key;
    private final Frame frame;
    private final List<LegendEntry> corner = new ArrayList<>();
    private final List<LegendEntry> strip = new ArrayList<>();

    FigureLegend(NetworkScene scene, Look look, Frame frame, FigureParts parts) {
        this.key = new Legend(new Typesetter(look, frame.textScale()));
        this.frame = frame;
        if (parts.hasLegend()) {
            (frame.isNarrow() ? strip : corner).addAll(new LegendEntries(scene, look).all());
            strip.addAll(new ChangeEntries(scene, look).all());
        }
    }

    /** Pixels that it takes below the heading. */
    double strip() {
        return strip.isEmpty() ? 0 : key.strip(new Point(0, 0), strip, width()).box().height();
    }

    /** Its blocks round a plot; none for a figure without legend. */
    List<Legend.Block> blocks(FigureWords words) {
        List<Legend.Block> blocks = new ArrayList<>();
        if (!corner.isEmpty()) {
            blocks.add(key.at(words.legendCorner(), corner));
        }
        if (!strip.isEmpty()) {
            blocks.add(key.strip(words.stripCorner(strip()), strip, width()));
        }
        return blocks;
    }

    private double width() {
        return frame.width() - 2 * FigurePlan.margin(frame);
    }

    /** The marks of blocks. */
    static List<Mark> marks(List<Legend.Block> blocks) {
        return blocks.stream().flatMap(block -> block.marks().stream()).toList();
    }
}
