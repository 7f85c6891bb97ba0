package org.tripole.bench.peers;

import javafx.scene.layout.Region;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.camera.Camera;
import org.jspecify.annotations.Nullable;
import org.tripole.bench.frames.Contestant;
import org.tripole.bench.frames.SampleGraph;

/** GraphStream 2.0 for JavaFX: its own renderer on a canvas, moved by its own camera. */
public final class GraphStreamPeer implements Contestant {

    private static final int MOST_EDGES = 20_000;
    private static final String STYLE =
            "edge { fill-color: #6666; size: 1px; } node { size: 10px; text-size: 11px; }";

    private @Nullable FxViewer viewer;
    private @Nullable FxViewPanel panel;
    private double width = 1;

    @Override
    public String name() {
        return "graphstream";
    }

    @Override
    public boolean canDraw(SampleGraph candidate) {
        return candidate.edges() <= MOST_EDGES;
    }

    @Override
    public Region open(SampleGraph graph, double openedWidth, double height) {
        width = openedWidth;
        MultiGraph model = new MultiGraph("sample");
        model.setAttribute("ui.stylesheet", STYLE);
        for (int i = 0; i < graph.nodes(); i++) {
            Node node = model.addNode(Integer.toString(i));
            node.setAttribute("xyz", graph.x()[i] * width, graph.y()[i] * height, 0.0);
            if (i < 250) {
                node.setAttribute("ui.label", "Country " + i);
            }
        }
        for (int i = 0; i < graph.edges(); i++) {
            model.addEdge("e" + i, graph.ends()[2 * i], graph.ends()[2 * i + 1]);
        }
        viewer = new FxViewer(model, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
        viewer.disableAutoLayout();
        panel = (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer());
        panel.setPrefSize(width, height);
        return panel;
    }

    @Override
    public void panBy(double dx, double dy) {
        Camera camera = panel.getCamera();
        double unit = camera.getGraphDimension() / width * camera.getViewPercent();
        camera.setViewCenter(
                camera.getViewCenter().x - dx * unit, camera.getViewCenter().y + dy * unit, 0);
        draw();
    }

    @Override
    public void zoomBy(double factor) {
        panel.getCamera().setViewPercent(panel.getCamera().getViewPercent() / factor);
        draw();
    }

    /** Draws at once, without waiting for its own beat of 25 frames a second. */
    private void draw() {
        panel.display(viewer.getGraphicGraph(), true);
    }
}
