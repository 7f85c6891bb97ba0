package org.tripole.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The <i>poles</i> layout: every node where its shares put it, then moved just enough that no two
 * overlap, never across a line of even share. Nodes with too little evidence are gathered in one
 * group. Deterministic: order and places depend on the spots only.
 */
public final class PolesLayout implements Layout {

    private static final int MOST_ROUNDS = 400;
    private static final int HOMEWARD_ROUNDS = 60;
    private static final double SETTLED = 0.02;
    private static final double HOMEWARD = 0.02;

    private final double aspect;
    private final EvenSides sides;
    private final List<Spot> bodies;
    private final List<Point> anchors;
    private final Plane plane;
    private final Separation separation;
    private int rounds;
    private boolean isDone;

    /**
     * A layout of {@code spots} among the poles of {@code frame}; nodes in {@code pins} stay put.
     */
    public PolesLayout(PoleFrame frame, List<Spot> spots, Map<Node, Point> pins) {
        this.aspect = frame.aspect();
        this.sides = new EvenSides(frame.poles());
        List<Spot> standing = placed(spots, Spot.Place.AT_SHARES);
        List<Spot> thin = placed(spots, Spot.Place.GATHERED);
        this.bodies = Stream.concat(standing.stream(), thin.stream()).toList();
        this.anchors =
                Stream.concat(
                                standing.stream().map(spot -> anchor(spot, frame, pins)),
                                gathered(thin).stream())
                        .toList();
        this.plane = new Plane(bodies.size());
        for (int i = 0; i < plane.nodes(); i++) {
            plane.x[i] = anchors.get(i).x();
            plane.y[i] = anchors.get(i).y();
            // the gathered stay in their rows, and those that stand keep off them
            plane.isFixed[i] = i >= standing.size() || pins.containsKey(bodies.get(i).node());
        }
        this.separation = new Separation(plane, bodies.stream().mapToDouble(Spot::reach).toArray());
        this.isDone = standing.isEmpty();
    }

    @Override
    public void step() {
        double worst = separation.round();
        for (int i = 0; i < plane.nodes(); i++) {
            settle(i, rounds < HOMEWARD_ROUNDS ? HOMEWARD : 0);
        }
        rounds++;
        isDone = worst < SETTLED || rounds >= MOST_ROUNDS;
    }

    @Override
    public boolean isDone() {
        return isDone;
    }

    @Override
    public Positions positions() {
        Map<Node, Point> points = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            points.put(bodies.get(i).node(), new Point(plane.x[i], plane.y[i]));
        }
        return new Positions(aspect, points);
    }

    private static List<Spot> placed(List<Spot> spots, Spot.Place place) {
        return spots.stream().filter(spot -> spot.place() == place).toList();
    }

    private static Point anchor(Spot spot, PoleFrame frame, Map<Node, Point> pins) {
        return pins.getOrDefault(spot.node(), frame.spread(spot.shares()));
    }

    private List<Point> gathered(List<Spot> thin) {
        double reach = thin.stream().mapToDouble(Spot::reach).max().orElse(1);
        return new Gathering(Positions.WORLD_HEIGHT * aspect).places(thin.size(), reach);
    }

    private void settle(int i, double homeward) {
        if (plane.isFixed[i]) {
            return;
        }
        Point anchor = anchors.get(i);
        Point back =
                new Point(
                        plane.x[i] + (anchor.x() - plane.x[i]) * homeward,
                        plane.y[i] + (anchor.y() - plane.y[i]) * homeward);
        Point kept = sides.kept(back, anchor);
        plane.x[i] = kept.x();
        plane.y[i] = kept.y();
    }
}
