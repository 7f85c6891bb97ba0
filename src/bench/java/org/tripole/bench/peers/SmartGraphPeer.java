package org.tripole.bench.peers;

import com.brunomnsilva.smartgraph.graph.Graph;
import com.brunomnsilva.smartgraph.graph.GraphEdgeList;
import com.brunomnsilva.smartgraph.graph.Vertex;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartRandomPlacementStrategy;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.tripole.bench.frames.Contestant;
import org.tripole.bench.frames.SampleGraph;

/** SmartGraph 2.3.0: a scene graph node an edge; moved and scaled as its own containers do it. */
public final class SmartGraphPeer implements Contestant {

    private static final int MOST_EDGES = 3_000;

    private SampleGraph graph = SampleGraph.of(2, 0);
    private final List<Vertex<Integer>> vertices = new ArrayList<>();
    private SmartGraphPanel<Integer, Integer> panel =
            new SmartGraphPanel<>(new GraphEdgeList<>());

    @Override
    public String name() {
        return "smartgraph";
    }

    @Override
    public boolean canDraw(SampleGraph candidate) {
        return candidate.edges() <= MOST_EDGES;
    }

    @Override
    public Region open(SampleGraph opened, double width, double height) {
        graph = opened;
        Graph<Integer, Integer> model = new GraphEdgeList<>();
        for (int i = 0; i < graph.nodes(); i++) {
            vertices.add(model.insertVertex(i));
        }
        for (int i = 0; i < graph.edges(); i++) {
            model.insertEdge(
                    vertices.get(graph.ends()[2 * i]), vertices.get(graph.ends()[2 * i + 1]), i);
        }
        panel = new SmartGraphPanel<>(model, new SmartRandomPlacementStrategy());
        panel.setPrefSize(width, height);
        return new Pane(panel);
    }

    @Override
    public void shown() {
        panel.applyCss();
        panel.getParent().layout();
        panel.resize(panel.getPrefWidth(), panel.getPrefHeight());
        panel.init();
        panel.setAutomaticLayout(false);
        for (int i = 0; i < graph.nodes(); i++) {
            panel.setVertexPosition(
                    vertices.get(i),
                    graph.x()[i] * panel.getPrefWidth(),
                    graph.y()[i] * panel.getPrefHeight());
        }
    }

    @Override
    public void panBy(double dx, double dy) {
        panel.setTranslateX(panel.getTranslateX() + dx);
        panel.setTranslateY(panel.getTranslateY() + dy);
    }

    @Override
    public void zoomBy(double factor) {
        panel.setScaleX(panel.getScaleX() * factor);
        panel.setScaleY(panel.getScaleY() * factor);
    }
}
