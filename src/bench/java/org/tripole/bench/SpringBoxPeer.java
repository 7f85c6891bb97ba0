package org.tripole.bench;

import java.util.Random;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/** GraphStream's SpringBox, until it says that it is stable, a minute at most. */
final class SpringBoxPeer implements Peer {

    private static final int MOST_ROUNDS = 400;
    private static final long MOST_NANOS = 60_000_000_000L;

    @Override
    public String name() {
        return "GraphStream SpringBox";
    }

    @Override
    public Run prepare(TestGraph graph) {
        Graph copy = new SingleGraph("copy");
        SpringBox box = new SpringBox(false, new Random(1));
        copy.addSink(box);
        box.addAttributeSink(copy);
        for (int i = 0; i < graph.nodes(); i++) {
            copy.addNode(Integer.toString(i));
        }
        for (int e = 0; e < graph.edges(); e++) {
            copy.addEdge(
                    "e" + e, Integer.toString(graph.from()[e]), Integer.toString(graph.to()[e]));
        }
        return () -> draw(copy, box);
    }

    private static Drawing draw(Graph graph, SpringBox box) {
        long start = System.nanoTime();
        for (int i = 0; i < MOST_ROUNDS && isUnstable(box, start); i++) {
            box.compute();
        }
        Drawing drawing = Drawing.empty(graph.getNodeCount());
        graph.nodes()
                .forEach(
                        node -> {
                            Object[] at = (Object[]) node.getAttribute("xyz");
                            drawing.put(
                                    Integer.parseInt(node.getId()), (Double) at[0], (Double) at[1]);
                        });
        return drawing;
    }

    private static boolean isUnstable(SpringBox box, long start) {
        return box.getStabilization() < box.getStabilizationLimit()
                && System.nanoTime() - start < MOST_NANOS;
    }
}
