package org.tripole.bench;

import java.util.List;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.UndirectedGraph;
import org.gephi.layout.plugin.force.StepDisplacement;
import org.gephi.layout.plugin.force.yifanHu.YifanHuLayout;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.spi.Layout;

/** The layouts of gephi-toolkit with the settings that it starts with. */
final class GephiPeers {

    private static final int ROUNDS = 1000;

    private GephiPeers() {}

    /** ForceAtlas2 with Barnes and Hut's sum, on both cores. */
    static final class Atlas implements Peer {

        @Override
        public String name() {
            return "gephi ForceAtlas2";
        }

        @Override
        public Run prepare(TestGraph graph) {
            GraphModel model = model(graph);
            ForceAtlas2 layout = new ForceAtlas2(null);
            layout.setGraphModel(model);
            layout.resetPropertiesValues();
            layout.setBarnesHutOptimize(true);
            layout.setThreadsCount(2);
            return () -> run(layout, model, ROUNDS);
        }
    }

    /** Yifan Hu's, until it says that it is done. */
    static final class Hu implements Peer {

        @Override
        public String name() {
            return "gephi Yifan Hu";
        }

        @Override
        public Run prepare(TestGraph graph) {
            GraphModel model = model(graph);
            YifanHuLayout layout = new YifanHuLayout(null, new StepDisplacement(1f));
            layout.setGraphModel(model);
            layout.resetPropertiesValues();
            return () -> run(layout, model, ROUNDS);
        }
    }

    private static Drawing run(Layout layout, GraphModel model, int rounds) {
        layout.initAlgo();
        for (int i = 0; i < rounds && layout.canAlgo(); i++) {
            layout.goAlgo();
        }
        layout.endAlgo();
        List<Node> nodes = List.of(model.getGraph().getNodes().toArray());
        Drawing drawing = Drawing.empty(nodes.size());
        nodes.forEach(node -> drawing.put(Integer.parseInt((String) node.getId()), node.x(), node.y()));
        return drawing;
    }

    private static GraphModel model(TestGraph graph) {
        GraphModel model = GraphModel.Factory.newInstance();
        UndirectedGraph copy = model.getUndirectedGraph();
        Node[] nodes = new Node[graph.nodes()];
        double[] start = graph.strewn(1);
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = model.factory().newNode(Integer.toString(i));
            nodes[i].setX((float) start[2 * i]);
            nodes[i].setY((float) start[2 * i + 1]);
            copy.addNode(nodes[i]);
        }
        for (int e = 0; e < graph.edges(); e++) {
            copy.addEdge(
                    model.factory()
                            .newEdge(nodes[graph.from()[e]], nodes[graph.to()[e]], 0, 1, false));
        }
        return model;
    }
}
