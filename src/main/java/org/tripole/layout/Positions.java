package org.tripole.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * Where nodes stand, in world units: 0 to {@link #WORLD_HEIGHT} downwards, 0 to that times the
 * aspect to the right. Immutable, in node order.
 */
public final class Positions {

    /** Height of the world in its own units. */
    public static final double WORLD_HEIGHT = 1000;

    private final double aspect;
    private final Map<Node, Point> points;

    /** The given places in a world of the given aspect (width by height). */
    public Positions(double aspect, Map<Node, Point> points) {
        this.aspect = aspect;
        this.points = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(points)));
    }

    /** Width by height of the world. */
    public double aspect() {
        return aspect;
    }

    /** Place of a node, if it has one. */
    public Optional<Point> of(Node node) {
        return Optional.ofNullable(points.get(node));
    }

    /** All places, in node order. */
    public Map<Node, Point> all() {
        return points;
    }
}
