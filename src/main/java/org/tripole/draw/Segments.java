package org.tripole.draw;

import java.util.List;

/** Geometry of straight pieces that several marks share. */
final class Segments {

    private Segments() {}

    static Box bounds(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()));
    }

    static Box bounds(List<Point> points) {
        Box box = bounds(points.get(0), points.get(0));
        for (Point point : points) {
            box = box.union(bounds(point, point));
        }
        return box;
    }

    /** Distance of {@code point} to the piece from {@code a} to {@code b}. */
    static double distance(Point point, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double along =
                square == 0 ? 0 : ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / square;
        double inside = Math.max(0, Math.min(1, along));
        return point.distance(new Point(a.x() + inside * dx, a.y() + inside * dy));
    }

    /** Whether {@code point} lies inside the outline, by the even-odd rule. */
    static boolean inside(Point point, List<Point> outline) {
        boolean inside = false;
        for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
            Point a = outline.get(i);
            Point b = outline.get(j);
            boolean spans = a.y() > point.y() != b.y() > point.y();
            if (spans
                    && point.x()
                            < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
