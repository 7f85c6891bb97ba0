package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;

/**
 * Where the legend of a figure stands: in the upper left corner of the plot, or in a strip below
 * the heading of a narrow or low one. What marks a comparison always stands in the strip: right
 * after the day that is compared with, and without a longer list in the corner that would cover
 * states.
 */
final class FigureLegend {

    /**
     * Among the poles the states fill a triangle that stands on its base; a corner of the legend at
     * x, y, as shares of the plot, lies outside it while x + y / 2 is below one half. Somewhat more
     * is free, as few states stand at the very rim.
     */
    private static final double FREE_AMONG_POLES = 0.57;

    private final Legend key;
    private final Frame frame;
    private final List<LegendEntry> corner;
    private final List<LegendEntry> strip;

    private FigureLegend(
            Legend key, Frame frame, List<LegendEntry> corner, List<LegendEntry> strip) {
        this.key = key;
        this.frame = frame;
        this.corner = List.copyOf(corner);
        this.strip = List.copyOf(strip);
    }

    /** The legend of a scene as it stands on a sheet with a plot of the usual height. */
    static FigureLegend of(NetworkScene scene, Look look, Frame frame, FigureParts parts) {
        Legend key = new Legend(new Typesetter(look, frame.textScale()));
        if (!parts.hasLegend()) {
            return new FigureLegend(key, frame, List.of(), List.of());
        }
        List<LegendEntry> forms = new LegendEntries(scene, look).all();
        List<LegendEntry> changes = new ChangeEntries(scene, look).all();
        FigureLegend usual = new FigureLegend(key, frame, forms, changes);
        return frame.isNarrow() ? usual.asStrip() : usual;
    }

    /** The same with nothing in the corner of the plot. */
    FigureLegend asStrip() {
        List<LegendEntry> all = Stream.concat(corner.stream(), strip.stream()).toList();
        return new FigureLegend(key, frame, List.of(), all);
    }

    /** Whether any of it stands over the plot. */
    boolean isInCorner() {
        return !corner.isEmpty();
    }

    /** Whether what stands in the corner of that plot would cover states there. */
    boolean crowds(Box plot, LayoutKind layout) {
        Box box = key.at(new Point(0, 0), corner).box();
        double across = box.width() / plot.width();
        double down = box.height() / plot.height();
        return isInCorner()
                && (down > 1 || layout.hasPoles() && across + down / 2 > FREE_AMONG_POLES);
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
