package org.tripole.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Stroke;

/**
 * What colour lies at a place below a mark, and what is painted over it: the filled marks of a
 * picture, by the cells of a grid. Hair lines are no backdrop; names have their own rim for that.
 */
final class Backdrop {

    private static final double CELL = 48;
    private static final double COVERING = 0.5;

    private final Rgb ground;
    private final Map<Cell, List<Paint>> cells = new HashMap<>();

    /** The backdrop that {@code paints}, in their order, make on {@code ground}. */
    Backdrop(Rgb ground, List<Paint> paints) {
        this.ground = ground;
        paints.stream().filter(Backdrop::isFilled).forEach(this::add);
    }

    /** The colour at {@code point} before the mark of that order is painted. */
    Rgb behind(Point point, int order) {
        Rgb colour = ground;
        for (Paint paint : near(point)) {
            if (paint.order() < order && paint.shows(point)) {
                Optional<Rgb> ink = inkAt(paint.mark(), point);
                if (ink.isPresent()) {
                    colour = ink.get().over(colour, paint.mark().ink().opacity());
                }
            }
        }
        return colour;
    }

    /** Whether something that hides is painted at {@code point} after the mark of that order. */
    boolean isCovered(Point point, int order) {
        return near(point).stream()
                .filter(paint -> paint.order() > order && paint.shows(point))
                .filter(paint -> paint.mark().ink().opacity() > COVERING)
                .anyMatch(paint -> inkAt(paint.mark(), point).isPresent());
    }

    private static boolean isFilled(Paint paint) {
        return paint.mark() instanceof SplitDisc
                || !paint.isLabel() && paint.mark().ink().fill() != null;
    }

    private void add(Paint paint) {
        Box box = paint.mark().bounds().grown(rim(paint.mark()));
        Cell from = Cell.of(new Point(box.minX(), box.minY()));
        Cell to = Cell.of(new Point(box.maxX(), box.maxY()));
        for (int x = from.x(); x <= to.x(); x++) {
            for (int y = from.y(); y <= to.y(); y++) {
                cells.computeIfAbsent(new Cell(x, y), absent -> new ArrayList<>()).add(paint);
            }
        }
    }

    private List<Paint> near(Point point) {
        return cells.getOrDefault(Cell.of(point), List.of());
    }

    /** The ink of the mark at a place: its rim, its filling, or nothing beside it. */
    private static Optional<Rgb> inkAt(Mark mark, Point point) {
        Stroke stroke = mark.ink().stroke();
        if (mark.isHitBy(point, -rim(mark))) {
            return filling(mark, point);
        }
        return stroke != null && mark.isHitBy(point, rim(mark))
                ? Optional.of(stroke.colour())
                : Optional.empty();
    }

    private static Optional<Rgb> filling(Mark mark, Point point) {
        if (mark instanceof SplitDisc disc) {
            return Optional.of(sector(disc, point));
        }
        return mark instanceof Label ? Optional.empty() : Optional.ofNullable(mark.ink().fill());
    }

    private static Rgb sector(SplitDisc disc, Point point) {
        Point centre = disc.centre();
        double clockwise =
                Math.toDegrees(Math.atan2(point.x() - centre.x(), centre.y() - point.y()));
        double turned = (clockwise - disc.sectors().startDegrees() + 720) % 360;
        List<Rgb> colours = disc.sectors().colours();
        return colours.get((int) (turned / disc.sectors().sweepDegrees()) % colours.size());
    }

    private static double rim(Mark mark) {
        Stroke stroke = mark.ink().stroke();
        return stroke == null ? 0 : stroke.width() / 2;
    }

    private record Cell(int x, int y) {

        static Cell of(Point point) {
            return new Cell((int) Math.floor(point.x() / CELL), (int) Math.floor(point.y() / CELL));
        }
    }
}
