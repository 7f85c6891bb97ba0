package org.tripole.ui.canvas;

import javafx.scene.input.KeyEvent;

/** Shift and arrows move the camera while the canvas has the focus. */
final class KeyGestures {

    private static final double STEP_PX = 60;

    private final GraphCanvas canvas;
    private final CameraFlight flight;

    KeyGestures(GraphCanvas canvas, CameraFlight flight) {
        this.canvas = canvas;
        this.flight = flight;
    }

    void attach() {
        canvas.setOnKeyPressed(
                event -> {
                    boolean isOther = event.isShortcutDown() || event.isAltDown();
                    if (event.isShiftDown() && !isOther && acted(event)) {
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
            default -> {
                return false;
            }
        }
        return true;
    }
}
