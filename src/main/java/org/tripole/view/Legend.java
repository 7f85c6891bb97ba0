package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.TextStyle;

/** Explains the forms in a figure, and only those that are in it. */
final class Legend {

    private static final double TEXT = 11;
    private static final double LINE = 16.5;
    private static final double SAMPLES = 50;
    private static final double PADDING = 6;
    private static final double GAP = 18;
    private static final double AFTER_SAMPLE = 6;

    private final Typesetter type;

    Legend(Typesetter type) {
        this.type = type;
    }

    /** A composed legend: the box that it takes and its marks. */
    record Block(Box box, List<Mark> marks) {}

    /** The entries one below the other, the upper left corner at {@code corner}. */
    Block at(Point corner, List<LegendEntry> entries) {
        double line = type.scaled(LINE);
        double width = type.scaled(PADDING) + widest(entries);
        Box box = Box.at(corner.x(), corner.y(), width, entries.size() * line);
        List<Mark> marks = new ArrayList<>();
        marks.add(Area.of(box, Ink.fill(type.colour(ColourRole.GROUND))));
        double y = corner.y() + line / 2;
        for (LegendEntry entry : entries) {
            marks.addAll(entry.sample().at(new Point(corner.x(), y), type.scaled(1)));
            marks.add(words(entry, new Point(corner.x() + indent(entry), y)));
            y += line;
        }
        return new Block(box, marks);
    }

    /** The entries side by side in as many rows as the width asks for. */
    Block strip(Point corner, List<LegendEntry> entries, double width) {
        double line = type.scaled(LINE);
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (LegendEntry entry : entries) {
            double indent = entry.isHeading() ? 0 : sampleWidth(entry) + type.scaled(AFTER_SAMPLE);
            double needed = indent + wordsWidth(entry);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += line;
            }
            Point at = corner.plus(x, y + line / 2);
            marks.addAll(entry.sample().at(at, type.scaled(1)));
            marks.add(words(entry, at.plus(indent, 0)));
            x += needed + type.scaled(GAP);
        }
        return new Block(Box.at(corner.x(), corner.y(), width, y + line), marks);
    }

    /** In a strip words stand close to their sample, or they seem to belong to the next one. */
    private double sampleWidth(LegendEntry entry) {
        return entry.sample().at(new Point(0, 0), type.scaled(1)).stream()
                .mapToDouble(mark -> mark.bounds().maxX())
                .max()
                .orElse(0);
    }

    private double wordsWidth(LegendEntry entry) {
        return type.extent(entry.words(), style(entry)).width();
    }

    private double widest(List<LegendEntry> entries) {
        return entries.stream()
                .mapToDouble(entry -> indent(entry) + wordsWidth(entry))
                .max()
                .orElse(0);
    }

    private double indent(LegendEntry entry) {
        return entry.isHeading() ? 0 : type.scaled(SAMPLES);
    }

    private TextStyle style(LegendEntry entry) {
        return entry.isHeading() ? type.semibold(TEXT) : type.regular(TEXT);
    }

    private Mark words(LegendEntry entry, Point middleLeft) {
        TextStyle style = style(entry);
        Extent extent = type.extent(entry.words(), style);
        // capitals, not ascenders and descenders, are centred on the sample
        double down = (extent.ascent() - extent.descent()) / 2;
        return type.line(
                entry.words(), middleLeft.plus(0, down), style, type.colour(ColourRole.TEXT));
    }
}
