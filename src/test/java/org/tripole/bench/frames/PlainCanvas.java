package org.tripole.bench.frames;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The obvious way: all of it on one JavaFX canvas, a strokeLine an edge, anew at every frame. */
public final class PlainCanvas implements Contestant {

    private static final int MOST_NAMES = 250;
    private static final int MOST_EDGES = 20_000;

    private Canvas canvas = new Canvas();
    private SampleGraph graph = SampleGraph.of(2, 0);
    private double scale = 1;
    private double offsetX;
    private double offsetY;

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public boolean canDraw(SampleGraph candidate) {
        return candidate.edges() <= MOST_EDGES;
    }

    @Override
    public Region open(SampleGraph opened, double width, double height) {
        graph = opened;
        canvas = new Canvas(width, height);
        paint();
        return new Pane(canvas);
    }

    @Override
    public void panBy(double dx, double dy) {
        offsetX += dx;
        offsetY += dy;
        paint();
    }

    @Override
    public void zoomBy(double factor) {
        scale *= factor;
        offsetX = canvas.getWidth() / 2 * (1 - factor) + offsetX * factor;
        offsetY = canvas.getHeight() / 2 * (1 - factor) + offsetY * factor;
        paint();
    }

    private void paint() {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setFill(Color.WHITE);
        context.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.setStroke(Color.gray(0.4, 0.13));
        context.setLineWidth(0.9);
        for (int i = 0; i < graph.ends().length; i += 2) {
            int from = graph.ends()[i];
            int to = graph.ends()[i + 1];
            context.strokeLine(x(from), y(from), x(to), y(to));
        }
        context.setFill(Color.gray(0.2));
        for (int i = 0; i < graph.nodes(); i++) {
            context.fillOval(x(i) - 5, y(i) - 5, 10, 10);
        }
        for (int i = 0; i < Math.min(MOST_NAMES, graph.nodes()); i++) {
            context.fillText("Country " + i, x(i) + 8, y(i) + 4);
        }
    }

    private double x(int node) {
        return graph.x()[node] * canvas.getWidth() * scale + offsetX;
    }

    private double y(int node) {
        return graph.y()[node] * canvas.getHeight() * scale + offsetY;
    }
}
