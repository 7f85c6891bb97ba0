package org.tripole.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tripole.draw.Box;
import org.tripole.draw.Point;

/**
 * Lays drawn parts side by side without overlap and fits all into a frame: each turned so that it
 * is widest across, then in shelves from the highest to the lowest, then one scale for all.
 */
final class Packing {

    private static final double GAP = 1;
    private static final double SINGLE_GAP = 0.25;
    private static final double LONGEST_EDGE = 260;

    private final List<Drawn> drawn;
    private final Box frame;

    /** A part on its plane and how it lies: units are edges. */
    private record Drawn(Placement placement, Box box) {

        double width() {
            return box.width() + gap();
        }

        double height() {
            return box.height() + gap();
        }

        /** Nodes that nothing joins stand close, as nothing needs the room between them. */
        private double gap() {
            return box.width() == 0 && box.height() == 0 ? SINGLE_GAP : GAP;
        }

        Placement at(double left, double top) {
            return placement.within(1, left - box.minX(), top - box.minY());
        }
    }

    private Packing(List<Engine> engines, Box frame) {
        this.drawn = engines.stream().map(Packing::drawn).toList();
        this.frame = frame;
    }

    /** How every part lies in the frame. */
    static List<Placement> of(List<Engine> engines, Box frame) {
        return engines.isEmpty() ? List.of() : new Packing(engines, frame).placements();
    }

    private List<Placement> placements() {
        double[] left = new double[drawn.size()];
        double[] top = new double[drawn.size()];
        double width = shelfWidth();
        double across = 0;
        double down = 0;
        List<Integer> shelf = new ArrayList<>();
        for (int i : byHeight()) {
            if (across + drawn.get(i).width() > width && !shelf.isEmpty()) {
                centre(shelf, left, (width - across) / 2);
                down += drawn.get(shelf.get(0)).height();
                across = 0;
                shelf.clear();
            }
            left[i] = across;
            top[i] = down;
            across += drawn.get(i).width();
            shelf.add(i);
        }
        centre(shelf, left, (width - across) / 2);
        return fitted(left, top);
    }

    private static void centre(List<Integer> shelf, double[] left, double by) {
        shelf.forEach(i -> left[i] += by);
    }

    private List<Integer> byHeight() {
        return IntStream.range(0, drawn.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -drawn.get(i).height()))
                .toList();
    }

    /** As wide as the widest part, or as makes the shelves about as wide as the frame. */
    private double shelfWidth() {
        double area = drawn.stream().mapToDouble(part -> part.width() * part.height()).sum();
        double widest = drawn.stream().mapToDouble(Drawn::width).max().orElse(0);
        return Math.max(widest, Math.sqrt(area * frame.width() / frame.height()));
    }

    private List<Placement> fitted(double[] left, double[] top) {
        List<Placement> placed = new ArrayList<>();
        Box all = Box.at(left[0], top[0], 0, 0);
        for (int i = 0; i < drawn.size(); i++) {
            Box box = drawn.get(i).box();
            placed.add(drawn.get(i).at(left[i], top[i]));
            all = all.union(Box.at(left[i], top[i], box.width(), box.height()));
        }
        double scale =
                Math.min(
                        LONGEST_EDGE,
                        Math.min(frame.width() / all.width(), frame.height() / all.height()));
        double dx = frame.centre().x() - scale * all.centre().x();
        double dy = frame.centre().y() - scale * all.centre().y();
        return placed.stream().map(placement -> placement.within(scale, dx, dy)).toList();
    }

    private static Drawn drawn(Engine engine) {
        Plane plane = engine.plane();
        double angle = -mainDirection(plane);
        Placement turned =
                new Placement(
                        StrictMath.cos(angle),
                        StrictMath.sin(angle),
                        1 / engine.unit(),
                        new Point(0, 0));
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < plane.nodes(); i++) {
            Point at = turned.toWorld(plane.x[i], plane.y[i]);
            minX = Math.min(minX, at.x());
            minY = Math.min(minY, at.y());
            maxX = Math.max(maxX, at.x());
            maxY = Math.max(maxY, at.y());
        }
        return new Drawn(turned, new Box(minX, minY, maxX, maxY));
    }

    /** Direction in which the nodes are spread widest, as an angle. */
    private static double mainDirection(Plane plane) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < plane.nodes(); i++) {
            meanX += plane.x[i] / plane.nodes();
            meanY += plane.y[i] / plane.nodes();
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < plane.nodes(); i++) {
            double dx = plane.x[i] - meanX;
            double dy = plane.y[i] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        return StrictMath.atan2(2 * xy, xx - yy) / 2;
    }
}
