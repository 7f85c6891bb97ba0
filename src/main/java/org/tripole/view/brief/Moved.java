package org.tripole.view.brief;

import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;

/** Moves what was drawn on a sheet of its own to its place on a page. */
record Moved(double dx, double dy) {

    Layer layer(Layer layer) {
        Box clip = layer.clip();
        List<Mark> marks = layer.marks().stream().map(this::mark).toList();
        return new Layer(layer.name(), marks, clip == null ? null : box(clip));
    }

    private Mark mark(Mark mark) {
        if (mark instanceof Disc m) {
            return new Disc(point(m.centre()), m.radius(), m.ink(), m.ref());
        }
        if (mark instanceof SplitDisc m) {
            return new SplitDisc(point(m.centre()), m.radius(), m.sectors(), m.ink(), m.ref());
        }
        if (mark instanceof Square m) {
            return new Square(point(m.centre()), m.half(), m.ink(), m.ref());
        }
        if (mark instanceof Diamond m) {
            return new Diamond(point(m.centre()), m.half(), m.ink(), m.ref());
        }
        if (mark instanceof Line m) {
            return new Line(point(m.from()), point(m.to()), m.ink(), m.ref());
        }
        if (mark instanceof Area m) {
            return new Area(m.outline().stream().map(this::point).toList(), m.ink(), m.ref());
        }
        if (mark instanceof Label m) {
            return new Label(point(m.baseline()), m.text(), m.ink(), m.ref());
        }
        if (mark instanceof Curve m) {
            return new Curve(point(m.from()), point(m.control()), point(m.to()), m.ink(), m.ref());
        }
        throw new AssertionError(mark);
    }

    Box box(Box box) {
        return new Box(box.minX() + dx, box.minY() + dy, box.maxX() + dx, box.maxY() + dy);
    }

    private Point point(Point point) {
        return point.plus(dx, dy);
    }
}
