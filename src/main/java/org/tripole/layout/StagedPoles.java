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
    private final List<Spot> later;
    private final Map<Node, Point> settled;
    private PolesLayout current;
    private boolean isLastStage;

    /** Settles {@code first}, then {@code later} round it; {@code fixed} nodes have their place. */
    public StagedPoles(
            PoleFrame frame, List<Spot> first, List<Spot> later, Map<Node, Point> fixed) {
        this.frame = frame;
        this.later = List.copyOf(later);
        this.settled = new HashMap<>(fixed);
        this.current = new PolesLayout(frame, first, fixed);
    }

    @Override
    public void step() {
        if (!current.isDone()) {
            current.step();
        }
        if (current.isDone() && !isLastStage) {
            settled.putAll(current.positions().all());
            current = new PolesLayout(frame, later, settled);
            isLastStage = true;
        }
    }

    @Override
    public boolean isDone() {
        return isLastStage && current.isDone();
    }

    @Override
    public Positions positions() {
        Map<Node, Point> points = new HashMap<>(settled);
        points.putAll(current.positions().all());
        return new Positions(frame.aspect(), points);
    }
}
