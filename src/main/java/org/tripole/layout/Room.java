package org.tripole.layout;

import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The world that a layout fills and what stands there already.
 *
 * @param aspect width by height of the world
 * @param pins nodes that stay where they are, in world units
 */
public record Room(double aspect, Map<Node, Point> pins) {

    public Room {
        if (!(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) { // NaN fails too
            throw new IllegalArgumentException("The aspect must be above 0, but is " + aspect);
        }
        pins = Map.copyOf(pins);
    }

    /** A room where nothing is pinned. */
    public static Room empty(double aspect) {
        return new Room(aspect, Map.of());
    }

    /** Width of the world. */
    double width() {
        return Positions.WORLD_HEIGHT * aspect;
    }
}
