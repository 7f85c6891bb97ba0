package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.tripole.draw.Point;

/** A node on its way to another place: a ring with lines to what it is tied to. */
final class NodeGhost extends Group {

    /** More lines than this would hold the hand up. */
    private static final int MOST_TIES = 80;

    private static final double RADIUS = 11;

    private final Point start;
    private final Circle ring;
    private final List<Line> ties = new ArrayList<>();

    /** A ghost over a node at {@code start}, tied to what stands at {@code ends}. */
    NodeGhost(Point start, List<Point> ends) {
        this.start = start;
        this.ring = new Circle(start.x(), start.y(), RADIUS);
        ring.getStyleClass().add("ghost");
        ends.stream().limit(MOST_TIES).forEach(end -> ties.add(tie(end)));
        getStyleClass().add("node-ghost");
        getChildren().addAll(ties);
        getChildren().add(ring);
    }

    void moveBy(double dx, double dy) {
        Point now = start.plus(dx, dy);
        ring.setCenterX(now.x());
        ring.setCenterY(now.y());
        for (Line tie : ties) {
            tie.setStartX(now.x());
            tie.setStartY(now.y());
        }
    }

    private Line tie(Point end) {
        Line tie = new Line(start.x(), start.y(), end.x(), end.y());
        tie.getStyleClass().add("ghost-tie");
        return tie;
    }
}
