package org.tripole.bench;

import java.util.Random;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/** GraphStream's SpringBox, until it says that it is stable. */
final class SpringBoxPeer implements Peer {

    private static final int MOST_ROUNDS = 400;

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
        for (int i = 0; i < MOST_ROUNDS && box.getStabilization() < box.getStabilizationLimit(); i++) {
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
}
