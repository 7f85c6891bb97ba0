package org.tripole.bench;

import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT's Fruchterman and Reingold, plain or with a quadtree. */
record JGraphTPeer(boolean isIndexed) implements Peer {

    @Override
    public String name() {
        return isIndexed ? "JGraphT IndexedFR" : "JGraphT FR";
    }

    @Override
    public Run prepare(TestGraph graph) {
        Graph<Integer, DefaultEdge> copy = new SimpleGraph<>(DefaultEdge.class);
        for (int i = 0; i < graph.nodes(); i++) {
            copy.addVertex(i);
        }
        for (int e = 0; e < graph.edges(); e++) {
            copy.addEdge(graph.from()[e], graph.to()[e]);
        }
        return () -> draw(copy);
    }

    private Drawing draw(Graph<Integer, DefaultEdge> graph) {
        Random random = new Random(1);
        LayoutAlgorithm2D<Integer, DefaultEdge> layout =
                isIndexed
                        ? new IndexedFRLayoutAlgorithm2D<>(
                                FRLayoutAlgorithm2D.DEFAULT_ITERATIONS,
                                IndexedFRLayoutAlgorithm2D.DEFAULT_THETA_FACTOR,
                                FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                                random)
                        : new FRLayoutAlgorithm2D<>(
                                FRLayoutAlgorithm2D.DEFAULT_ITERATIONS,
                                FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                                random);
        LayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(1000, 1000));
        layout.layout(graph, model);
        Drawing drawing = Drawing.empty(graph.vertexSet().size());
        for (int i : graph.vertexSet()) {
            Point2D at = model.get(i);
            drawing.put(i, at.getX(), at.getY());
        }
        return drawing;
    }
}
