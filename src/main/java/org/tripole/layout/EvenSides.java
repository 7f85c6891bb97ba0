package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Point;

/**
 * Keeps a moved node on its side of every line along which one approach has an even share: a state
 * that backs an approach less than evenly must not be drawn as if it backed it more. Holds for
 * three poles, where places and shares determine each other; for other numbers it lets everything
 * pass.
 */
final class EvenSides {

    private static final int ROUNDS = 4;

    private final List<Line> lines;

    /** A line of even share of one approach: value 0 on it, above 0 towards its pole. */
    private record Line(double a, double b, double c) {

        double valueAt(double x, double y) {
            return a * x + b * y + c;
        }
    }

    EvenSides(List<Point> poles) {
        this.lines = poles.size() == 3 ? lines(poles) : List.of();
    }

    /** The nearest place to x, y on the same sides as {@code anchor}. */
    Point kept(Point moved, Point anchor) {
        double x = moved.x();
        double y = moved.y();
        for (int round = 0; round < ROUNDS; round++) {
            for (Line line : lines) {
                double side = Math.signum(line.valueAt(anchor.x(), anchor.y()));
                double value = line.valueAt(x, y);
                if (value * side < 0) {
                    x -= value * line.a();
                    y -= value * line.b();
                }
            }
        }
        return new Point(x, y);
    }

    private static List<Line> lines(List<Point> poles) {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            Point pole = poles.get(k);
            Point p = poles.get((k + 1) % 3);
            Point q = poles.get((k + 2) % 3);
            lines.add(line(pole, p, q));
        }
        return List.copyOf(lines);
    }

    /** Parallel to the side from p to q, a third of the way from it to the pole, of unit normal. */
    private static Line line(Point pole, Point p, Point q) {
        double length = p.distance(q);
        double a = -(q.y() - p.y()) / length;
        double b = (q.x() - p.x()) / length;
        double height = a * (pole.x() - p.x()) + b * (pole.y() - p.y());
        double sign = Math.signum(height);
        return new Line(sign * a, sign * b, -sign * (a * p.x() + b * p.y()) - Math.abs(height) / 3);
    }
}
