package org.tripole.export;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tripole.draw.Area;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;

/**
 * One act of painting: what is done, and where its ink goes.
 *
 * @param act fill, stroke, or the words that are set
 */
record PaintedThing(String act, Rectangle2D place) {

    private static final double FINE = 0.001;
    private static final double ROUNDING = 0.02;

    static PaintedThing of(String act, Shape shape) {
        // Flattened, as the control points of equal curves may differ.
        Path2D.Double flat = new Path2D.Double();
        flat.append(shape.getPathIterator(null, FINE), false);
        return new PaintedThing(act, flat.getBounds2D());
    }

    static PaintedThing text(String words, Point2D start) {
        return new PaintedThing(words, new Rectangle2D.Double(start.getX(), start.getY(), 0, 0));
    }

    /** What the picture asks for, in the order of painting; halos are left out. */
    static List<PaintedThing> of(Picture picture) {
        List<PaintedThing> things = new ArrayList<>();
        things.add(of("fill", Shapes.of(picture.box())));
        picture.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .forEach(mark -> things.addAll(of(mark)));
        return things;
    }

    private static List<PaintedThing> of(Mark mark) {
        if (mark instanceof Label label) {
            return texts(label);
        }
        List<PaintedThing> things = new ArrayList<>();
        if (mark instanceof SplitDisc disc) {
            for (int i = 0; i < disc.sectors().colours().size(); i++) {
                things.add(of("fill", Shapes.fromSector(disc, i)));
            }
        } else if (mark.ink().fill() != null) {
            things.add(of("fill", shape(mark)));
        }
        if (mark.ink().stroke() != null) {
            things.add(of("stroke", shape(mark)));
        }
        return things;
    }

    private static List<PaintedThing> texts(Label label) {
        List<PaintedThing> things = new ArrayList<>();
        double x = label.baseline().x();
        for (Run run : BundledFont.load().runs(label.text().words(), label.text().style())) {
            things.add(text(run.glyphs(), new Point2D.Double(x, label.baseline().y())));
            x += run.width();
        }
        return things;
    }

    private static Shape shape(Mark mark) {
        if (mark instanceof Disc disc) {
            return Shapes.of(disc);
        } else if (mark instanceof SplitDisc disc) {
            return Shapes.rim(disc);
        } else if (mark instanceof Square square) {
            return Shapes.of(square);
        } else if (mark instanceof Diamond diamond) {
            return Shapes.of(diamond);
        } else if (mark instanceof Line line) {
            return Shapes.of(line);
        } else if (mark instanceof Curve curve) {
            return Shapes.of(curve);
        } else if (mark instanceof Area area) {
            return Shapes.of(area);
        }
        throw new AssertionError(mark);
    }

    /** Equal but for the rounding of numbers in files. */
    boolean isLike(PaintedThing other) {
        return act.equals(other.act)
                && Math.abs(place.getMinX() - other.place.getMinX()) < ROUNDING
                && Math.abs(place.getMinY() - other.place.getMinY()) < ROUNDING
                && Math.abs(place.getMaxX() - other.place.getMaxX()) < ROUNDING
                && Math.abs(place.getMaxY() - other.place.getMaxY()) < ROUNDING;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %.3f,%.3f to %.3f,%.3f",
                act,
                place.getMinX(),
                place.getMinY(),
                place.getMaxX(),
                place.getMaxY());
    }
}
