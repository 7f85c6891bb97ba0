package org.tripole.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Spot> standing;
    private final List<Point> anchors;
    private final Plane plane;
    private final Separation separation;
    private final Map<Node, Point> gathered = new HashMap<>();
    private int rounds;
    private boolean isDone;

    /**
     * A layout of {@code spots} among the poles of {@code frame}; nodes in {@code pins} stay put.
     */
    public PolesLayout(PoleFrame frame, List<Spot> spots, Map<Node, Point> pins) {
        this.aspect = frame.aspect();
        this.sides = new EvenSides(frame.poles());
        this.standing =
                spots.stream().filter(spot -> spot.place() == Spot.Place.AT_SHARES).toList();
        this.anchors =
                standing.stream()
                        .map(spot -> pins.getOrDefault(spot.node(), frame.spread(spot.shares())))
                        .toList();
        this.plane = new Plane(standing.size());
        for (int i = 0; i < plane.nodes(); i++) {
            plane.x[i] = anchors.get(i).x();
            plane.y[i] = anchors.get(i).y();
            plane.isFixed[i] = pins.containsKey(standing.get(i).node());
        }
        this.separation =
                new Separation(plane, standing.stream().mapToDouble(Spot::reach).toArray());
        this.isDone = standing.isEmpty();
        gather(spots.stream().filter(spot -> spot.place() == Spot.Place.GATHERED).toList());
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
        Map<Node, Point> points = new HashMap<>(gathered);
        for (int i = 0; i < standing.size(); i++) {
            points.put(standing.get(i).node(), new Point(plane.x[i], plane.y[i]));
        }
        return new Positions(aspect, points);
    }

    private void gather(List<Spot> thin) {
        double reach = thin.stream().mapToDouble(Spot::reach).max().orElse(1);
        List<Point> places =
                new Gathering(Positions.WORLD_HEIGHT * aspect).places(thin.size(), reach);
        for (int i = 0; i < thin.size(); i++) {
            gathered.put(thin.get(i).node(), places.get(i));
        }
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
