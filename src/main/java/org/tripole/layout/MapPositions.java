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

    private static final double WIDTH_OF_ROW = 0.9;

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

    /** One row over the whole width where that has room, else several close ones. */
    private static List<Point> rows(List<Body> bodies, int[] placeless, Room room) {
        double reach =
                IntStream.of(placeless).mapToDouble(i -> bodies.get(i).reach()).max().orElse(1);
        double wide = room.width() * WIDTH_OF_ROW / Math.max(1, placeless.length);
        if (wide < 2 * reach) {
            return new Gathering(room.width()).places(placeless.length, reach);
        }
        double left = room.width() * (1 - WIDTH_OF_ROW) / 2 + wide / 2;
        double down = Positions.WORLD_HEIGHT - 2 * reach;
        return IntStream.range(0, placeless.length)
                .mapToObj(k -> new Point(left + k * wide, down))
                .toList();
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
        List<Point> rows = rows(bodies, placeless, room);
        for (int k = 0; k < placeless.length; k++) {
            homes[placeless[k]] = rows.get(k);
        }
        return List.of(homes);
    }
}
