package org.tripole.bench;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The stress majorisation of the Eclipse Layout Kernel. */
final class ElkPeer implements Peer {

    @Override
    public String name() {
        return "ELK stress";
    }

    @Override
    public Run prepare(TestGraph graph) {
        LayoutMetaDataService.getInstance(); // makes ELK know its own options
        ElkNode root = ElkGraphUtil.createGraph();
        double[] start = graph.strewn(1);
        List<ElkNode> nodes = new ArrayList<>();
        for (int i = 0; i < graph.nodes(); i++) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setLocation(start[2 * i], start[2 * i + 1]);
            nodes.add(node);
        }
        for (int e = 0; e < graph.edges(); e++) {
            ElkGraphUtil.createSimpleEdge(
                    nodes.get(graph.from()[e]), nodes.get(graph.to()[e]));
        }
        return () -> draw(root, nodes);
    }

    private static Drawing draw(ElkNode root, List<ElkNode> nodes) {
        new StressLayoutProvider().layout(root, new BasicProgressMonitor());
        Drawing drawing = Drawing.empty(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            drawing.put(i, nodes.get(i).getX(), nodes.get(i).getY());
        }
        return drawing;
    }
}
