package org.tripole.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Gesture;
import org.tripole.draw.Point;

/**
 * Keys of the picture that are no commands: Ctrl and arrows move what is selected, as a drag does,
 * and the digits say how far a focus reaches. A key that is held down is one step of the history.
 */
final class NodeKeys {

    private static final double STEP_PX = 8;

    private final NodeActs nodes;
    private @Nullable Gesture held;

    NodeKeys(NodeActs nodes) {
        this.nodes = nodes;
    }

    void installOn(Node picture) {
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        picture.addEventHandler(KeyEvent.KEY_RELEASED, released -> held = null);
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.isShortcutDown() ? nudged(event.getCode()) : deepened(event.getCode())) {
            event.consume();
        }
    }

    private boolean nudged(KeyCode key) {
        switch (key) {
            case LEFT -> nudge(-STEP_PX, 0);
            case RIGHT -> nudge(STEP_PX, 0);
            case UP -> nudge(0, -STEP_PX);
            case DOWN -> nudge(0, STEP_PX);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nudge(double dx, double dy) {
        Gesture gesture = held == null ? new Gesture() : held;
        held = gesture;
        nodes.nudge(nodes.meant(), new Point(dx, dy), gesture);
    }

    private boolean deepened(KeyCode key) {
        switch (key) {
            case DIGIT1, NUMPAD1 -> nodes.focusAsDeepAs(1);
            case DIGIT2, NUMPAD2 -> nodes.focusAsDeepAs(2);
            case DIGIT3, NUMPAD3 -> nodes.focusAsDeepAs(3);
            default -> {
                return false;
            }
        }
        return true;
    }
}
