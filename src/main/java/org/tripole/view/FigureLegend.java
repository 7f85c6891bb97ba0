package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;

/**
 * Where the legend of a figure stands: in the upper left corner of the plot, or in a strip below
 * the heading of a narrow one. What marks a comparison stands in the upper right corner among the
 * poles, where a longer list on the left would cover states.
 */
final class FigureLegend {

    private final Legend key;
    private final Frame frame;
    private final List<LegendEntry> entries = new ArrayList<>();
    private final List<LegendEntry> apart = new ArrayList<>();

    FigureLegend(NetworkScene scene, Look look, Frame frame, FigureParts parts) {
        this.key = new Legend(new Typesetter(look, frame.textScale()));
        this.frame = frame;
        if (parts.hasLegend()) {
            boolean isApart = scene.spec().layout().hasPoles() && !frame.isNarrow();
            entries.addAll(new LegendEntries(scene, look).all());
            (isApart ? apart : entries).addAll(new ChangeEntries(scene, look).all());
        }
    }

    /** Pixels that it takes below the heading. */
    double strip() {
        return frame.isNarrow() && !entries.isEmpty()
                ? key.strip(new Point(0, 0), entries, width()).box().height()
                : 0;
    }

    /** Its blocks round a plot; none for a figure without legend. */
    List<Legend.Block> blocks(FigureWords words) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (frame.isNarrow()) {
            return List.of(key.strip(words.stripCorner(strip()), entries, width()));
        }
        Legend.Block left = key.at(words.legendCorner(), entries);
        return apart.isEmpty() ? List.of(left) : List.of(left, right(words, left.box()));
    }

    private Legend.Block right(FigureWords words, Box left) {
        double indent = words.plan().plot().maxX() - key.width(apart);
        return key.at(new Point(indent, left.minY()), apart);
    }

    private double width() {
        return frame.width() - 2 * FigurePlan.margin(frame);
    }

    /** The marks of blocks. */
    static List<Mark> marks(List<Legend.Block> blocks) {
        return blocks.stream().flatMap(block -> block.marks().stream()).toList();
    }
}
