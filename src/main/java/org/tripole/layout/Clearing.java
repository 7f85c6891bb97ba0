package org.tripole.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The last stage of a layout: nodes stand in the world where they belong and are moved just enough
 * that none overlap. Pinned ones stay; the others stay inside the world while that has room, and
 * leave it rather than overlap when they crowd it.
 */
final class Clearing {

    private static final int MOST_ROUNDS = 600;
    private static final int HOMEWARD_ROUNDS = 60;
    private static final double SETTLED = 0.02;
    private static final double HOMEWARD = 0.02;
    private static final double CROWDED = 0.55;

    private final List<Body> bodies;
    private final Room room;
    private final Plane plane;
    private final double[] reach;
    private final double[] homeX;
    private final double[] homeY;
    private final Separation separation;
    private final boolean isCrowded;
    private int rounds;
    private boolean isDone;

    /** Clears {@code bodies} in {@code room}; body i belongs to {@code homes.get(i)}. */
    Clearing(List<Body> bodies, List<Point> homes, Room room) {
        this.bodies = bodies;
        this.room = room;
        this.plane = new Plane(bodies.size());
        this.reach = bodies.stream().mapToDouble(Body::reach).toArray();
        for (int i = 0; i < reach.length; i++) {
            Point pin = room.pins().get(bodies.get(i).node());
            Point home = pin == null ? homes.get(i) : pin;
            plane.x[i] = home.x();
            plane.y[i] = home.y();
            plane.isFixed[i] = pin != null;
        }
        this.homeX = plane.x.clone();
        this.homeY = plane.y.clone();
        this.separation = new Separation(plane, reach);
        double area = Arrays.stream(reach).map(each -> Math.PI * each * each).sum();
        this.isCrowded = area > CROWDED * room.width() * Positions.WORLD_HEIGHT;
        this.isDone = bodies.isEmpty();
    }

    void step() {
        double worst = separation.round();
        double homeward = rounds < HOMEWARD_ROUNDS && worst >= SETTLED ? HOMEWARD : 0;
        for (int i = 0; i < reach.length; i++) {
            if (!plane.isFixed[i]) {
                plane.x[i] =
                        inside(i, plane.x[i] + homeward * (homeX[i] - plane.x[i]), room.width());
                plane.y[i] =
                        inside(
                                i,
                                plane.y[i] + homeward * (homeY[i] - plane.y[i]),
                                Positions.WORLD_HEIGHT);
            }
        }
        rounds++;
        if (rounds % HOMEWARD_ROUNDS == 0 && worst >= SETTLED) {
            separation.shake();
        }
        isDone = worst < SETTLED || rounds >= MOST_ROUNDS;
    }

    boolean isDone() {
        return isDone;
    }

    Positions positions() {
        Map<Node, Point> points = new HashMap<>();
        for (int i = 0; i < reach.length; i++) {
            points.put(bodies.get(i).node(), new Point(plane.x[i], plane.y[i]));
        }
        return new Positions(room.aspect(), points);
    }

    private double inside(int i, double at, double size) {
        return isCrowded || 2 * reach[i] > size
                ? at
                : Math.max(reach[i], Math.min(size - reach[i], at));
    }
}
