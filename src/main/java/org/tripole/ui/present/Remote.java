package org.tripole.ui.present;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The keys and clicks of a presentation. While it is on, no other key, click or drop reaches the
 * window: what is there should be as before when the presentation ends. Pointing and the wheel
 * still work.
 */
public final class Remote {

    private final Node window;
    private final Slides slides;
    private final Runnable end;
    private final EventHandler<KeyEvent> onKey = this::onKey;
    private final EventHandler<MouseEvent> onMouse = this::onMouse;
    private final EventHandler<Event> onOther = Event::consume;

    /** Moves {@code slides} by what is pressed anywhere in {@code window}. */
    public Remote(Node window, Slides slides, Runnable end) {
        this.window = window;
        this.slides = slides;
        this.end = end;
    }

    /** Takes over. */
    public void attach() {
        window.addEventFilter(KeyEvent.ANY, onKey);
        window.addEventFilter(MouseEvent.ANY, onMouse);
        window.addEventFilter(ContextMenuEvent.ANY, onOther);
        window.addEventFilter(DragEvent.ANY, onOther);
    }

    /** Gives the window back. */
    public void detach() {
        window.removeEventFilter(KeyEvent.ANY, onKey);
        window.removeEventFilter(MouseEvent.ANY, onMouse);
        window.removeEventFilter(ContextMenuEvent.ANY, onOther);
        window.removeEventFilter(DragEvent.ANY, onOther);
    }

    private void onKey(KeyEvent event) {
        event.consume();
        boolean isPlain =
                !event.isShortcutDown()
                        && !event.isControlDown()
                        && !event.isAltDown()
                        && !event.isMetaDown();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && isPlain) {
            press(event);
        }
    }

    /** Remotes send page keys, and a full stop or B for a blank screen. */
    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE, N, ENTER -> slides.step(1);
            case PAGE_UP, LEFT, UP, BACK_SPACE, P -> slides.step(-1);
            case HOME -> slides.goToFirst();
            case END -> slides.goToLast();
            case B, PERIOD, DECIMAL -> slides.toggleBlank();
            case ESCAPE, F5 -> end.run();
            default -> {
                // any other key rests for the length of the presentation
            }
        }
    }

    private void onMouse(MouseEvent event) {
        var type = event.getEventType();
        boolean isPressing =
                type == MouseEvent.MOUSE_PRESSED
                        || type == MouseEvent.MOUSE_RELEASED
                        || type == MouseEvent.MOUSE_CLICKED
                        || type == MouseEvent.MOUSE_DRAGGED
                        || type == MouseEvent.DRAG_DETECTED;
        if (isPressing) {
            event.consume();
        }
        if (type == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY) {
            slides.step(1);
        }
    }
}
