package org.tripole.export;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Line;
import org.tripole.draw.Point;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;

/** The marks as outlines in the picture's units. */
final class Shapes {

    private static final double UP = 90;

    private Shapes() {}

    static Shape of(Disc disc) {
        return circle(disc.centre(), disc.radius());
    }

    static Shape of(Square square) {
        return of(Box.around(square.centre(), square.half(), square.half()));
    }

    static Shape of(Box box) {
        return new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
    }

    static Shape of(Diamond diamond) {
        return polygon(corners(diamond));
    }

    static Shape of(Line line) {
        return new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y());
    }

    static Shape of(Curve curve) {
        QuadCurve2D.Double shape = new QuadCurve2D.Double();
        shape.x1 = curve.from().x();
        shape.y1 = curve.from().y();
        shape.ctrlx = curve.control().x();
        shape.ctrly = curve.control().y();
        shape.x2 = curve.to().x();
        shape.y2 = curve.to().y();
        return shape;
    }

    static Shape of(Area area) {
        return polygon(area.outline());
    }

    /** The whole circle of a split disc. */
    static Shape rim(SplitDisc disc) {
        return circle(disc.centre(), disc.radius());
    }

    /**
     * What sector {@code index} and all after it cover. Painted in turn, each over the rest of the
     * one before, the sectors meet without the ground shining through between them.
     */
    static Shape fromSector(SplitDisc disc, int index) {
        if (index == 0) {
            return rim(disc);
        }
        double sweep = disc.sectors().sweepDegrees();
        double start = disc.sectors().startDegrees() + index * sweep;
        double extent = (disc.sectors().colours().size() - index) * sweep;
        Box box = disc.bounds();
        return new Arc2D.Double(
                box.minX(), box.minY(), box.width(), box.height(), UP - start, -extent, Arc2D.PIE);
    }

    static List<Point> corners(Diamond diamond) {
        Point centre = diamond.centre();
        double half = diamond.half();
        return List.of(
                centre.plus(0, -half),
                centre.plus(half, 0),
                centre.plus(0, half),
                centre.plus(-half, 0));
    }

    private static Shape circle(Point centre, double radius) {
        return new Ellipse2D.Double(
                centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private static Shape polygon(List<Point> corners) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.subList(1, corners.size()).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }
}
