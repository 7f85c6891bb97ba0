package org.tripole.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * Puts nodes among others that stay where they are: each, in the order given, in the free place
 * that is nearest to its shares, never across a line of even share. Pushing nodes apart would leave
 * some caught between neighbours that cannot yield.
 */
final class Insertion implements Layout {

    private static final double STEP = 5;
    private static final int LEAST_DIRECTIONS = 8;
    private static final double FARTHEST = 300;

    private final PoleFrame frame;
    private final EvenSides sides;
    private final List<Spot> wanting;
    private final List<Circle> taken = new ArrayList<>();
    private final Map<Node, Point> places;
    private int next;

    /**
     * Puts {@code wanting} among {@code standing}.
     *
     * @param fixed places of all that stands, and of what else was pinned
     */
    Insertion(PoleFrame frame, List<Spot> standing, List<Spot> wanting, Map<Node, Point> fixed) {
        this.frame = frame;
        this.sides = new EvenSides(frame.poles());
        this.places = new HashMap<>(fixed);
        standing.forEach(this::take);
        wanting.stream().filter(spot -> fixed.containsKey(spot.node())).forEach(this::take);
        this.wanting = wanting.stream().filter(spot -> !fixed.containsKey(spot.node())).toList();
    }

    /** What a node keeps free. */
    private record Circle(double x, double y, double reach) {

        boolean isClearOf(double otherX, double otherY, double otherReach) {
            double dx = otherX - x;
            double dy = otherY - y;
            double apart = reach + otherReach;
            return dx * dx + dy * dy >= apart * apart;
        }
    }

    @Override
    public void step() {
        Spot spot = wanting.get(next++);
        places.put(spot.node(), nearestFree(spot));
        take(spot);
    }

    @Override
    public boolean isDone() {
        return next >= wanting.size();
    }

    @Override
    public Positions positions() {
        Map<Node, Point> points = new HashMap<>(places);
        for (Spot spot : wanting.subList(next, wanting.size())) {
            points.put(spot.node(), frame.spread(spot.shares()));
        }
        return new Positions(frame.aspect(), points);
    }

    private void take(Spot spot) {
        Point at = places.get(spot.node());
        if (at != null) {
            taken.add(new Circle(at.x(), at.y(), spot.reach()));
        }
    }

    /** Round its shares on ever wider circles; at its shares where nothing near is free. */
    private Point nearestFree(Spot spot) {
        Point anchor = frame.spread(spot.shares());
        for (double away = 0; away <= FARTHEST; away += STEP) {
            int directions = Math.max(LEAST_DIRECTIONS, (int) (2 * Math.PI * away / STEP));
            for (int turn = 0; turn < directions; turn++) {
                double angle = 2 * Math.PI * turn / directions;
                Point at = anchor.plus(away * StrictMath.cos(angle), away * StrictMath.sin(angle));
                if (isFree(at, spot.reach()) && sides.kept(at, anchor).equals(at)) {
                    return at;
                }
            }
        }
        return anchor;
    }

    private boolean isFree(Point at, double reach) {
        if (!isInWorld(at, reach)) {
            return false;
        }
        for (Circle circle : taken) {
            if (!circle.isClearOf(at.x(), at.y(), reach)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInWorld(Point at, double reach) {
        return at.x() >= reach
                && at.x() <= Positions.WORLD_HEIGHT * frame.aspect() - reach
                && at.y() >= reach
                && at.y() <= Positions.WORLD_HEIGHT - reach;
    }
}
