package org.tripole.ui.canvas;

import javafx.scene.input.KeyEvent;

/** The keys that move the camera and act while the canvas has the focus. */
final class KeyGestures {

    private static final double STEP_PX = 60;
    private static final double ZOOM_STEP = 1.25;

    private final GraphCanvas canvas;
    private final CameraFlight flight;
    private final CanvasActs acts;

    KeyGestures(GraphCanvas canvas, CameraFlight flight, CanvasActs acts) {
        this.canvas = canvas;
        this.flight = flight;
        this.acts = acts;
    }

    void attach() {
        canvas.setOnKeyPressed(
                event -> {
                    boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
                    if (isPlain && acted(event)) {
                        event.consume();
                    }
                });
    }

    private boolean acted(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> flight.moveBy(STEP_PX, 0);
            case RIGHT -> flight.moveBy(-STEP_PX, 0);
            case UP -> flight.moveBy(0, STEP_PX);
            case DOWN -> flight.moveBy(0, -STEP_PX);
            case PLUS, ADD, EQUALS -> flight.zoomBy(ZOOM_STEP);
            case MINUS, SUBTRACT -> flight.zoomBy(1 / ZOOM_STEP);
            case HOME -> flight.fit();
            case ENTER -> acts.focusSelection();
            case ESCAPE -> acts.escape();
            default -> {
                return false;
            }
        }
        return true;
    }
}
