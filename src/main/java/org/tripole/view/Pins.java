package org.tripole.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.layout.Positions;

/** Between pinned places as they are kept, shares of the world, and as a layout needs them. */
public final class Pins {

    private Pins() {}

    /** The pinned nodes that the network has, in world units. */
    static Map<Node, Point> inWorld(Viewing viewing, Network network) {
        Map<Node, Point> places = new HashMap<>();
        viewing.placing()
                .pins()
                .forEach(
                        (ref, at) ->
                                Shown.nodes(List.of(ref), network)
                                        .forEach(
                                                node ->
                                                        places.put(
                                                                node,
                                                                world(at, viewing.aspect()))));
        return places;
    }

    /** A world place as a share of a world of that aspect; from outside, the nearest within. */
    public static Point share(Point world, double aspect) {
        return new Point(
                bounded(world.x() / (Positions.WORLD_HEIGHT * aspect)),
                bounded(world.y() / Positions.WORLD_HEIGHT));
    }

    /** The world place of a share of a world of that aspect. */
    public static Point world(Point share, double aspect) {
        return new Point(
                share.x() * Positions.WORLD_HEIGHT * aspect, share.y() * Positions.WORLD_HEIGHT);
    }

    /** Whether a reference can be pinned. */
    public static boolean canHold(Ref ref) {
        return ref.kind() == Ref.Kind.ACTOR || ref.kind() == Ref.Kind.TARGET;
    }

    private static double bounded(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
