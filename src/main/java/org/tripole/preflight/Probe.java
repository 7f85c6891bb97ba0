package org.tripole.preflight;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;

/** Places at which it is looked what lies behind a mark. */
final class Probe {

    private static final int DIRECTIONS = 12;
    private static final int ALONG = 7;
    private static final int COLUMNS = 7;
    private static final int ROWS = 3;
    private static final double OUTSIDE = 0.75;

    private Probe() {}

    /** Just outside the rim of a glyph, along a line, over a text; none for areas. */
    static List<Point> of(Mark mark) {
        if (mark instanceof Disc disc) {
            return round(disc, disc.centre(), disc.radius(), Form.DISC);
        }
        if (mark instanceof SplitDisc disc) {
            return round(disc, disc.centre(), disc.radius(), Form.DISC);
        }
        if (mark instanceof Square square) {
            return round(square, square.centre(), square.half(), Form.SQUARE);
        }
        if (mark instanceof Diamond diamond) {
            return round(diamond, diamond.centre(), diamond.half(), Form.DIAMOND);
        }
        return of(mark.bounds(), mark);
    }

    private static List<Point> of(Box bounds, Mark mark) {
        if (mark instanceof Line line) {
            return along(t -> between(line.from(), line.to(), t));
        }
        if (mark instanceof Curve curve) {
            return along(curve::at);
        }
        if (mark instanceof Label) {
            return over(bounds);
        }
        if (mark instanceof Area) {
            return List.of();
        }
        throw new AssertionError(mark);
    }

    private static List<Point> round(Mark mark, Point centre, double size, Form form) {
        Stroke stroke = mark.ink().stroke();
        double reach = size + (stroke == null ? 0 : stroke.width() / 2) + OUTSIDE;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            double far = reach / form.norm(x, y);
            points.add(centre.plus(x * far, y * far));
        }
        return points;
    }

    private static List<Point> along(Path path) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ALONG; i++) {
            points.add(path.at((i + 0.5) / ALONG));
        }
        return points;
    }

    private static List<Point> over(Box box) {
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                points.add(
                        new Point(
                                box.minX() + box.width() * (column + 0.5) / COLUMNS,
                                box.minY() + box.height() * (row + 0.5) / ROWS));
            }
        }
        return points;
    }

    private static Point between(Point from, Point to, double t) {
        return new Point(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t);
    }

    /** A line by its parameter, 0 to 1. */
    private interface Path {
        Point at(double t);
    }

    /** Forms by the norm whose unit circle they are. */
    private enum Form {
        DISC,
        SQUARE,
        DIAMOND;

        double norm(double x, double y) {
            return switch (this) {
                case DISC -> Math.hypot(x, y);
                case SQUARE -> Math.max(Math.abs(x), Math.abs(y));
                case DIAMOND -> Math.abs(x) + Math.abs(y);
            };
        }
    }
}
