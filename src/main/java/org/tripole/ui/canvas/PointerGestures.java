package org.tripole.ui.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;

/** Turns the pointer's moves over the canvas into camera moves and acts. */
final class PointerGestures {

    private static final Duration HOVER_DELAY = Duration.millis(150);

    /** A hand that clicks may tremble by this many pixels before it drags. */
    private static final double DRAG_THRESHOLD = 4;

    /** One notch of a wheel is 40 pixels and zooms by a quarter. */
    private static final double ZOOM_PER_PIXEL = Math.log(1.25) / 40;

    private final GraphCanvas canvas;
    private final CameraFlight flight;
    private final CanvasActs acts;
    private final PauseTransition hoverDelay = new PauseTransition(HOVER_DELAY);
    private Point last = new Point(0, 0);
    private Point pressed = new Point(0, 0);
    private boolean isDragging;

    PointerGestures(GraphCanvas canvas, CameraFlight flight, CanvasActs acts) {
        this.canvas = canvas;
        this.flight = flight;
        this.acts = acts;
    }

    void attach() {
        hoverDelay.setOnFinished(event -> canvas.hover(canvas.hitAt(last)));
        canvas.setOnScroll(this::onScroll);
        canvas.setOnZoom(this::onPinch);
        canvas.setOnMouseMoved(event -> onMove(pointOf(event)));
        canvas.setOnMouseExited(event -> endHover());
        canvas.setOnMousePressed(this::onPress);
        canvas.setOnMouseDragged(this::onDrag);
        canvas.setOnMouseReleased(event -> canvas.setCursor(Cursor.DEFAULT));
        canvas.setOnMouseClicked(this::onClick);
    }

    private void onScroll(ScrollEvent event) {
        endHover();
        double pixels = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        flight.zoomBy(Math.exp(pixels * ZOOM_PER_PIXEL), new Point(event.getX(), event.getY()));
        event.consume();
    }

    private void onPinch(ZoomEvent event) {
        endHover();
        flight.zoomBy(event.getZoomFactor(), new Point(event.getX(), event.getY()));
        event.consume();
    }

    private void onMove(Point point) {
        last = point;
        Optional<Ref> under = canvas.hitAt(point);
        canvas.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (under.equals(canvas.hoveredProperty().get())) {
            hoverDelay.stop();
        } else if (under.isEmpty()) {
            endHover();
        } else {
            hoverDelay.playFromStart();
        }
    }

    private void endHover() {
        hoverDelay.stop();
        canvas.hover(Optional.empty());
    }

    private void onPress(MouseEvent event) {
        canvas.requestFocus();
        hoverDelay.stop();
        pressed = pointOf(event);
        last = pressed;
        isDragging = false;
    }

    private void onDrag(MouseEvent event) {
        Point now = pointOf(event);
        if (!isDragging && now.distance(pressed) < DRAG_THRESHOLD) {
            return;
        }
        isDragging = true;
        endHover();
        canvas.setCursor(Cursor.CLOSED_HAND);
        flight.moveBy(now.x() - last.x(), now.y() - last.y());
        last = now;
    }

    private void onClick(MouseEvent event) {
        if (isDragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        canvas.hitAt(pointOf(event)).ifPresentOrElse(ref -> onHit(ref, event), acts::clear);
    }

    private void onHit(Ref ref, MouseEvent event) {
        if (event.getClickCount() == 2) {
            acts.focus(ref);
        } else if (event.isShiftDown() || event.isShortcutDown()) {
            acts.toggle(ref);
        } else {
            acts.select(ref);
        }
    }

    private static Point pointOf(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }
}
