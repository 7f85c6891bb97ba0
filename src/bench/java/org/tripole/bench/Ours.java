package org.tripole.bench;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.draw.Point;
import org.tripole.graph.ActorNode;
import org.tripole.layout.Body;
import org.tripole.layout.ForceLayout;
import org.tripole.layout.Positions;
import org.tripole.layout.Room;
import org.tripole.layout.Wiring;

/** The force layout of this program, from the graph to places in the world. */
record Ours(ForceLayout.Look look) implements Peer {

    private static final double REACH = 0.01;

    @Override
    public String name() {
        return "ours, " + (look == ForceLayout.Look.DISTANCES ? "distances" : "clusters");
    }

    @Override
    public Run prepare(TestGraph graph) {
        Wiring wiring = wiring(graph);
        return () -> {
            ForceLayout layout = layout(wiring);
            while (!layout.isDone()) {
                layout.step();
            }
            return drawing(wiring, layout.positions());
        };
    }

    /** Seconds until the stress is at most {@code goal}, looking after every twentieth step; looking takes no time. */
    double secondsTo(TestGraph graph, Stress stress, double goal) {
        Wiring wiring = wiring(graph);
        ForceLayout layout = layout(wiring);
        long spent = 0;
        for (int step = 1; !layout.isDone(); step++) {
            long start = System.nanoTime();
            layout.step();
            spent += System.nanoTime() - start;
            if (step % 20 == 0 && stress.of(drawing(wiring, layout.positions())) <= goal) {
                return spent / 1e9;
            }
        }
        return spent / 1e9;
    }

    private ForceLayout layout(Wiring wiring) {
        return new ForceLayout(wiring, Room.empty(1), look, 1);
    }

    private static Wiring wiring(TestGraph graph) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < graph.nodes(); i++) {
            bodies.add(new Body(new ActorNode(new ActorId("N" + (1_000_000 + i))), REACH));
        }
        return new Wiring(bodies, graph.layoutGraph());
    }

    private static Drawing drawing(Wiring wiring, Positions positions) {
        Drawing drawing = Drawing.empty(wiring.bodies().size());
        for (int i = 0; i < wiring.bodies().size(); i++) {
            Point at = positions.of(wiring.bodies().get(i).node()).orElseThrow();
            drawing.put(i, at.x(), at.y());
        }
        return drawing;
    }
}
