package org.tripole.ui.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
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
    private Press press = new Press(new Point(0, 0), PointerTool.MOVE, false);
    private @Nullable Drag drag;
    private boolean isSpaceDown;
    private boolean isSpaceUsed;

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
        canvas.setOnMouseReleased(this::onRelease);
        canvas.setOnMouseClicked(this::onClick);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        canvas.addEventFilter(KeyEvent.KEY_RELEASED, this::onKey);
        canvas.focusedProperty().addListener((property, before, now) -> isSpaceDown = false);
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
        canvas.setCursor(under.isPresent() ? Cursor.HAND : restingCursor());
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

    private Cursor restingCursor() {
        if (isSpaceDown) {
            return Cursor.OPEN_HAND;
        }
        boolean isMoving = canvas.toolProperty().get() == PointerTool.MOVE;
        return isMoving ? Cursor.DEFAULT : Cursor.CROSSHAIR;
    }

    /**
     * Space held moves the picture by the pointer, and is let through when it was only tapped; Esc
     * calls a drag off.
     */
    private void onKey(KeyEvent event) {
        boolean isPressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.SPACE) {
            isSpaceUsed &= isSpaceDown;
            isSpaceDown = isPressed;
            canvas.setCursor(restingCursor());
            if (isPressed || isSpaceUsed) {
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && isPressed && isUnderWay()) {
            callOff();
            event.consume();
        }
    }

    private boolean isUnderWay() {
        return drag != null && drag != Drag.ENDED;
    }

    private void callOff() {
        if (drag != null) {
            drag.cancel();
        }
        drag = Drag.ENDED;
        canvas.setCursor(Cursor.DEFAULT);
    }

    private void onPress(MouseEvent event) {
        canvas.requestFocus();
        hoverDelay.stop();
        if (event.getButton() == MouseButton.SECONDARY) {
            endHover(); // a menu comes up
        }
        if (isUnderWay()) {
            return; // a second button does not begin anew
        }
        isSpaceUsed = isSpaceDown;
        press = Press.of(event, canvas.toolProperty().get(), isSpaceDown);
        last = press.at();
        drag = null;
    }

    private void onDrag(MouseEvent event) {
        Point now = pointOf(event);
        boolean isTrembling = drag == null && now.distance(press.at()) < DRAG_THRESHOLD;
        if (isTrembling || event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        Drag current = drag;
        if (current == null) {
            endHover();
            current = press.begin(canvas, flight, acts);
            canvas.setCursor(current.cursor());
            drag = current;
        }
        current.to(now);
        last = now;
    }

    private void onRelease(MouseEvent event) {
        Drag ending = drag;
        if (ending != null) {
            drag = Drag.ENDED; // so that the click that follows selects nothing
            ending.drop(event.isShortcutDown());
        }
        canvas.setCursor(restingCursor());
    }

    private void onClick(MouseEvent event) {
        if (drag != null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        canvas.hitAt(pointOf(event))
                .ifPresentOrElse(ref -> onHit(ref, event), () -> onGround(event));
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

    /** A click that was meant to add, but missed, loses nothing. */
    private void onGround(MouseEvent event) {
        if (!event.isShiftDown() && !event.isShortcutDown()) {
            acts.clear();
        }
    }

    private static Point pointOf(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }
}
