package org.tripole.ui.walk;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tripole.app.Direction;
import org.tripole.app.Walker;
import org.tripole.draw.Ref;

/** The keys that choose along what to go on, and Space, while the picture has the focus. */
final class WalkKeys {

    private final Walker walker;
    private final Consumer<Ref> toggle;

    WalkKeys(Walker walker, Consumer<Ref> toggle) {
        this.walker = walker;
        this.toggle = toggle;
    }

    void installOn(Node picture) {
        picture.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isPlain(event) && acted(event.getCode())) {
                        event.consume();
                    }
                });
        picture.addEventHandler(
                KeyEvent.KEY_RELEASED, // held down, Space moves the picture by the pointer
                event -> {
                    if (isPlain(event) && event.getCode() == KeyCode.SPACE) {
                        walker.current().ifPresent(toggle);
                        event.consume();
                    }
                });
    }

    private boolean acted(KeyCode key) {
        switch (key) {
            case UP -> walker.choose(Direction.UP);
            case RIGHT -> walker.choose(Direction.RIGHT);
            case DOWN -> walker.choose(Direction.DOWN);
            case LEFT -> walker.choose(Direction.LEFT);
            case PAGE_DOWN -> walker.turn(1);
            case PAGE_UP -> walker.turn(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShiftDown()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }
}
