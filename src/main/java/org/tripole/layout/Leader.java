package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Point;

/** A short straight line that joins a label to the glyph that it names. */
public record Leader(Point from, Point to) {

    private static final double STEP = 3;
    private static final double HALF_WIDTH = 1.5;
    private static final double GAP = 3;

    /** From just off the glyph, taken as round, to the nearest place of the label's edge. */
    static Leader between(Box glyph, Box label) {
        Point centre = glyph.centre();
        Point end =
                new Point(
                        Math.max(label.minX(), Math.min(centre.x(), label.maxX())),
                        Math.max(label.minY(), Math.min(centre.y(), label.maxY())));
        double away = Math.max(1, centre.distance(end));
        double outside = Math.min(1, (glyph.width() / 2 + GAP) / away);
        Point start =
                centre.plus((end.x() - centre.x()) * outside, (end.y() - centre.y()) * outside);
        return new Leader(start, end);
    }

    /** Small boxes along the line, so that it can be held against glyphs and labels. */
    List<Box> trace() {
        int steps = (int) Math.ceil(from.distance(to) / STEP);
        List<Box> trace = new ArrayList<>(steps);
        for (int i = 0; i < steps; i++) {
            double share = (double) i / steps;
            Point at = from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
            trace.add(Box.around(at, HALF_WIDTH, HALF_WIDTH));
        }
        return trace;
    }
}
