package org.tripole.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.graph.Node;

/**
 * The <i>poles</i> layout in two stages: first what is always seen, then the rest round it, without
 * moving it. So a target that is shown only on demand never pushes a state aside.
 */
public final class StagedPoles implements Layout {

    private final PoleFrame frame;
    private final List<Spot> first;
    private final List<Spot> later;
    private final Map<Node, Point> fixed;
    private Layout current;
    private boolean isLastStage;

    /** Settles {@code first}, then {@code later} round it; {@code fixed} nodes have their place. */
    public StagedPoles(
            PoleFrame frame, List<Spot> first, List<Spot> later, Map<Node, Point> fixed) {
        this.frame = frame;
        this.first = List.copyOf(first);
        this.later = List.copyOf(later);
        this.fixed = Map.copyOf(fixed);
        this.current = new PolesLayout(frame, first, fixed);
    }

    @Override
    public void step() {
        if (!current.isDone()) {
            current.step();
        }
        if (current.isDone() && !isLastStage) {
            current = new Insertion(frame, first, later, positions().all());
            isLastStage = true;
        }
    }

    @Override
    public boolean isDone() {
        return isLastStage && current.isDone();
    }

    @Override
    public Positions positions() {
        Map<Node, Point> points = new HashMap<>(fixed);
        points.putAll(current.positions().all());
        return new Positions(frame.aspect(), points);
    }
}
