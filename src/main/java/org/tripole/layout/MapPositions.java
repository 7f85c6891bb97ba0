package org.tripole.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tripole.domain.GeoPoint;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The <i>map</i> layout: every node at its place on the globe, moved just enough that none overlap.
 * Nodes without a place stand in rows at the lower edge.
 */
public final class MapPositions implements Layout {

    private final Clearing clearing;

    /** Puts {@code bodies} at their {@code places}. */
    public MapPositions(List<Body> bodies, Map<Node, GeoPoint> places, Room room) {
        this.clearing = new Clearing(bodies, homes(bodies, places, room), room);
    }

    @Override
    public void step() {
        clearing.step();
    }

    @Override
    public boolean isDone() {
        return clearing.isDone();
    }

    @Override
    public Positions positions() {
        return clearing.positions();
    }

    private static List<Point> homes(List<Body> bodies, Map<Node, GeoPoint> places, Room room) {
        MapFrame frame = new MapFrame(room.aspect());
        Point[] homes = new Point[bodies.size()];
        Arrays.setAll(
                homes,
                i -> {
                    GeoPoint place = places.get(bodies.get(i).node());
                    return place == null ? new Point(0, 0) : frame.at(place);
                });
        int[] placeless =
                IntStream.range(0, homes.length)
                        .filter(i -> !places.containsKey(bodies.get(i).node()))
                        .toArray();
        double reach =
                IntStream.of(placeless).mapToDouble(i -> bodies.get(i).reach()).max().orElse(1);
        List<Point> rows = new Gathering(room.width()).places(placeless.length, reach);
        for (int k = 0; k < placeless.length; k++) {
            homes[placeless[k]] = rows.get(k);
        }
        return List.of(homes);
    }
}
