package org.tripole.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final double[] x;
    private final double[] y;
    private final boolean[] isPinned;
    private final double widest;
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
        this.x = anchors.stream().mapToDouble(Point::x).toArray();
        this.y = anchors.stream().mapToDouble(Point::y).toArray();
        this.isPinned = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            isPinned[i] = pins.containsKey(standing.get(i).node());
        }
        this.widest = standing.stream().mapToDouble(Spot::reach).max().orElse(0);
        this.isDone = standing.isEmpty();
        gather(spots.stream().filter(spot -> spot.place() == Spot.Place.GATHERED).toList());
    }

    @Override
    public void step() {
        double worst = pushApart(rounds < HOMEWARD_ROUNDS ? HOMEWARD : 0);
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
            points.put(standing.get(i).node(), new Point(x[i], y[i]));
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

    /** One round over all pairs that may overlap; yields the deepest overlap that was found. */
    private double pushApart(double homeward) {
        double worst = 0;
        int[] order = fromLeftToRight();
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; b < order.length && mayReach(order[a], order[b]); b++) {
                worst = Math.max(worst, push(order[a], order[b]));
            }
        }
        for (int i = 0; i < x.length; i++) {
            settle(i, homeward);
        }
        return worst;
    }

    /** Whether two nodes that may move in this round could still meet. */
    private boolean mayReach(int left, int right) {
        return x[right] - x[left] < 2 * widest;
    }

    /** Indices by place; nodes in one place keep their order, so that every run is alike. */
    private int[] fromLeftToRight() {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Moves two overlapping nodes apart along the line between them; yields how deep they
     * overlapped.
     */
    private double push(int i, int j) {
        double apart = standing.get(i).reach() + standing.get(j).reach();
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) {
            return 0;
        }
        double distance = Math.hypot(dx, dy);
        double overlap = apart - distance;
        if (overlap <= 0) {
            return 0;
        }
        double angle = distance > 1e-9 ? Math.atan2(dy, dx) : goldenAngle(i, j);
        move(i, angle + Math.PI, isPinned[j] ? overlap : overlap / 2);
        move(j, angle, isPinned[i] ? overlap : overlap / 2);
        return isPinned[i] && isPinned[j] ? 0 : overlap;
    }

    private void move(int i, double angle, double by) {
        if (!isPinned[i]) {
            x[i] += by * Math.cos(angle);
            y[i] += by * Math.sin(angle);
        }
    }

    private void settle(int i, double homeward) {
        if (isPinned[i]) {
            return;
        }
        Point anchor = anchors.get(i);
        Point back =
                new Point(
                        x[i] + (anchor.x() - x[i]) * homeward,
                        y[i] + (anchor.y() - y[i]) * homeward);
        Point kept = sides.kept(back, anchor);
        x[i] = kept.x();
        y[i] = kept.y();
    }

    /** A direction for two nodes in one place, different for every pair and always the same. */
    private static double goldenAngle(int i, int j) {
        return (i * 31 + j) * Math.PI * (3 - Math.sqrt(5));
    }
}
