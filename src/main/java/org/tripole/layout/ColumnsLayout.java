package org.tripole.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The <i>columns</i> layout: nodes of a kind below each other, in an order that crosses few edges.
 * A column that is too long for the world runs in several lanes.
 */
public final class ColumnsLayout implements Layout {

    private static final double MARGIN = 60;
    private static final double SLACK = 1.06;

    private final Wiring wiring;
    private final Room room;
    private final List<int[]> columns;
    private final ColumnOrder order;
    private final OrderedLayout course;

    /** Columns from left to right that hold every node once; empty ones take no room. */
    public ColumnsLayout(Wiring wiring, List<List<Node>> columns, Room room) {
        this.wiring = wiring;
        this.room = room;
        this.columns = numbered(wiring, columns);
        this.order = new ColumnOrder(wiring.graph(), this.columns);
        this.course = new OrderedLayout(order, this::clearing);
    }

    @Override
    public void step() {
        course.step();
    }

    @Override
    public boolean isDone() {
        return columns.isEmpty() || course.isDone();
    }

    @Override
    public Positions positions() {
        return course.positions();
    }

    private Clearing clearing() {
        return new Clearing(wiring.bodies(), places(), room);
    }

    private List<Point> places() {
        Point[] places = new Point[wiring.bodies().size()];
        double left = columns.size() == 1 ? (room.width() - width(0)) / 2 : MARGIN;
        double gap = gap();
        for (int c = 0; c < columns.size(); c++) {
            int[] column = order.column(c);
            int lanes = lanes(c);
            double step = (Positions.WORLD_HEIGHT - 2 * MARGIN) / column.length;
            for (int slot = 0; slot < column.length; slot++) {
                places[column[slot]] =
                        new Point(
                                left + widest(c) * (1 + 2 * (slot % lanes)),
                                MARGIN + (slot + 0.5) * step);
            }
            left += width(c) + gap;
        }
        return List.of(places);
    }

    /** What is left between two columns. */
    private double gap() {
        double taken = IntStream.range(0, columns.size()).mapToDouble(this::width).sum();
        return (room.width() - 2 * MARGIN - taken) / Math.max(1, columns.size() - 1);
    }

    private double width(int c) {
        return 2 * widest(c) * lanes(c);
    }

    private int lanes(int c) {
        double height = Positions.WORLD_HEIGHT - 2 * MARGIN;
        return Math.max(1, (int) Math.ceil(columns.get(c).length * 2 * widest(c) / height));
    }

    /** Half of what a lane of the column needs across. */
    private double widest(int c) {
        return SLACK
                * IntStream.of(columns.get(c))
                        .mapToDouble(i -> wiring.bodies().get(i).reach())
                        .max()
                        .orElseThrow();
    }

    private static List<int[]> numbered(Wiring wiring, List<List<Node>> columns) {
        Map<Node, Integer> numbers = wiring.numbers();
        Set<Node> seen = new HashSet<>();
        List<int[]> numbered = new ArrayList<>();
        for (List<Node> column : columns) {
            for (Node node : column) {
                if (!numbers.containsKey(node) || !seen.add(node)) {
                    throw new IllegalArgumentException(
                            node + " is none of the nodes to lay out, or stands in two columns");
                }
            }
            if (!column.isEmpty()) {
                numbered.add(column.stream().mapToInt(numbers::get).toArray());
            }
        }
        if (seen.size() < numbers.size()) {
            throw new IllegalArgumentException(
                    "The columns hold " + seen.size() + " of " + numbers.size() + " nodes");
        }
        return numbered;
    }
}
