package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Ink;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;

/** The outline that a hand draws round what it selects, in pixels; immutable. */
sealed interface Band {

    /** The band after the pointer went on. */
    Band to(Point next);

    /** Whether the place lies inside. */
    boolean holds(Point place);

    /** The corners, the last joined to the first. */
    List<Point> outline();

    /** The tool that draws such bands. */
    PointerTool tool();

    /** The band of that tool from where the pointer was pressed. */
    static Band from(Point pressed, PointerTool tool) {
        return switch (tool) {
            case RECTANGLE -> new Rectangle(pressed, pressed);
            case LASSO -> new Lasso(List.of(pressed));
            case MOVE -> throw new IllegalArgumentException("The tool MOVE draws no band");
        };
    }

    /** The upright rectangle between two corners. */
    record Rectangle(Point pressed, Point now) implements Band {

        @Override
        public Band to(Point next) {
            return new Rectangle(pressed, next);
        }

        @Override
        public boolean holds(Point place) {
            return box().contains(place);
        }

        @Override
        public List<Point> outline() {
            Box box = box();
            return List.of(
                    new Point(box.minX(), box.minY()),
                    new Point(box.maxX(), box.minY()),
                    new Point(box.maxX(), box.maxY()),
                    new Point(box.minX(), box.maxY()));
        }

        @Override
        public PointerTool tool() {
            return PointerTool.RECTANGLE;
        }

        private Box box() {
            return new Box(
                    Math.min(pressed.x(), now.x()),
                    Math.min(pressed.y(), now.y()),
                    Math.max(pressed.x(), now.x()),
                    Math.max(pressed.y(), now.y()));
        }
    }

    /** The way of the pointer, closed straight; inside is what the way runs round, evenly odd. */
    record Lasso(List<Point> way) implements Band {

        /** A hand that trembles adds no corner. */
        private static final double SHORTEST_PX = 2;

        private static final Ink UNSEEN = Ink.fill(new Rgb(0, 0, 0));

        public Lasso {
            way = List.copyOf(way);
        }

        @Override
        public Band to(Point next) {
            if (way.get(way.size() - 1).distance(next) < SHORTEST_PX) {
                return this;
            }
            List<Point> longer = new ArrayList<>(way);
            longer.add(next);
            return new Lasso(longer);
        }

        @Override
        public boolean holds(Point place) {
            return way.size() > 2 && new Area(way, UNSEEN, null).isHitBy(place, 0);
        }

        @Override
        public List<Point> outline() {
            return way;
        }

        @Override
        public PointerTool tool() {
            return PointerTool.LASSO;
        }
    }
}
