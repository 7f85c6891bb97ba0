package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The <i>rings</i> layout: one node in the middle, round it those that it is joined to, round these
 * what is one step further, and outermost what no path leads to. Steps are counted, not lengths.
 */
public final class RingsLayout implements Layout {

    private static final double MARGIN = 40;

    private final Wiring wiring;
    private final Room room;
    private final int focus;
    private final List<int[]> rings;
    private final RingOrder order;
    private final OrderedLayout course;

    /** Rings round {@code focus}, which must be one of the nodes. */
    public RingsLayout(Wiring wiring, Node focus, Room room) {
        this.wiring = wiring;
        this.room = room;
        this.focus =
                Optional.ofNullable(wiring.numbers().get(focus))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                focus + " is none of the nodes to lay out"));
        this.rings = rings(wiring.graph(), this.focus);
        this.order = new RingOrder(wiring.graph(), rings);
        this.course = new OrderedLayout(order, this::clearing);
    }

    @Override
    public void step() {
        course.step();
    }

    @Override
    public boolean isDone() {
        return course.isDone();
    }

    @Override
    public Positions positions() {
        return course.positions();
    }

    private Clearing clearing() {
        return new Clearing(wiring.bodies(), places(), room);
    }

    private List<Point> places() {
        Point middle = new Point(room.width() / 2, Positions.WORLD_HEIGHT / 2);
        double outer = Math.min(middle.x(), middle.y()) - MARGIN;
        RingRadii radii =
                new RingRadii(rings, wiring.bodies(), wiring.bodies().get(focus).reach(), outer);
        Point[] places = new Point[wiring.bodies().size()];
        places[focus] = middle;
        for (int k = 0; k < rings.size(); k++) {
            int[] ring = order.ring(k);
            for (int slot = 0; slot < ring.length; slot++) {
                double angle = order.angle(ring[slot]);
                double radius = radii.radius(k, slot);
                places[ring[slot]] =
                        middle.plus(
                                radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
            }
        }
        return List.of(places);
    }

    /** The other nodes by steps from the focus, the last ring those that cannot be reached. */
    private static List<int[]> rings(LayoutGraph graph, int focus) {
        int[] steps = graph.stepsFrom(focus);
        int farthest = IntStream.of(steps).max().orElse(0);
        List<int[]> rings = new ArrayList<>();
        for (int k = 1; k <= farthest + 1; k++) {
            int wanted = k <= farthest ? k : -1;
            int[] ring = IntStream.range(0, steps.length).filter(i -> steps[i] == wanted).toArray();
            if (ring.length > 0) {
                rings.add(ring);
            }
        }
        return rings;
    }
}
