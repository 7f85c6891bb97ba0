package org.tripole.bench.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.CanvasActs;
import org.tripole.ui.canvas.CanvasFonts;
import org.tripole.ui.canvas.Drawing;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.canvas.PointerTool;
import org.tripole.work.JobRunner;

/** The program's own canvas, moved by the events that a hand makes. */
public final class OurCanvas implements Contestant {

    private final GraphCanvas canvas;
    private double handX = 700;
    private double handY = 450;
    private boolean isHeld;

    /** A canvas that may work beside the window's thread. */
    public OurCanvas(JobRunner beside) {
        canvas = new GraphCanvas(new CanvasFonts(), new NoActs(), beside);
    }

    @Override
    public String name() {
        return "own";
    }

    @Override
    public boolean canDraw(SampleGraph graph) {
        return true;
    }

    @Override
    public Region open(SampleGraph graph, double width, double height) {
        return open(new SampleDrawing(graph, width / height), width, height);
    }

    /** Shows any drawing. */
    public GraphCanvas open(Drawing drawing, double width, double height) {
        canvas.setPrefSize(width, height);
        canvas.drawingProperty().set(Optional.of(drawing));
        return canvas;
    }

    @Override
    public void panBy(double dx, double dy) {
        if (!isHeld) {
            fire(MouseEvent.MOUSE_PRESSED);
            isHeld = true;
        }
        handX += dx;
        handY += dy;
        fire(MouseEvent.MOUSE_DRAGGED);
    }

    @Override
    public void zoomBy(double factor) {
        if (isHeld) {
            fire(MouseEvent.MOUSE_RELEASED);
            isHeld = false;
        }
        canvas.zoomBy(factor);
    }

    private void fire(EventType<MouseEvent> type) {
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        handX,
                        handY,
                        handX,
                        handY,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    /** Clicks lead nowhere. */
    private static final class NoActs implements CanvasActs {

        @Override
        public void select(Ref ref) {}

        @Override
        public void toggle(Ref ref) {}

        @Override
        public void focus(Ref ref) {}

        @Override
        public void selectWithin(List<Ref> refs, PointerTool way, boolean isAdding) {}

        @Override
        public void pin(Map<Ref, Point> places) {}

        @Override
        public void clear() {}
    }
}
