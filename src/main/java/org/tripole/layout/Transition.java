package org.tripole.layout;

import java.util.HashMap;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The way from one set of places to the next, slow at both ends. Nodes that stood nowhere before
 * stand at their end from the start; those without an end are left out.
 */
public record Transition(Positions from, Positions to) {

    /** How long the way takes, in milliseconds. */
    public static final int MILLIS = 300;

    /** The places at share {@code t} of the time, 0 to 1; beyond these the start or the end. */
    public Positions at(double t) {
        if (t >= 1) {
            return to;
        }
        double way = eased(Math.max(0, t));
        Map<Node, Point> points = new HashMap<>();
        to.all().forEach((node, end) -> points.put(node, between(node, end, way)));
        return new Positions(to.aspect(), points);
    }

    private Point between(Node node, Point end, double way) {
        Point start = from.of(node).orElse(end);
        return start.plus(way * (end.x() - start.x()), way * (end.y() - start.y()));
    }

    /** Of the time the share of the way: level at 0 and at 1, steepest between. */
    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
