package org.tripole.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.tripole.ui.canvas.GraphCanvas;

/** Somebody who clicks, drags, turns the wheel and types without sense; the same for a seed. */
final class Monkey {

    /** What leads out of the window or ends it, which is no part of the game. */
    private static final Set<String> LEFT_ALONE =
            Set.of(
                    "action-open",
                    "action-recent",
                    "action-export",
                    "action-copy",
                    "action-about",
                    "action-keys",
                    "action-fullscreen",
                    "time-play");

    private static final List<KeyCode> PLAIN =
            List.of(
                    KeyCode.P,
                    KeyCode.H,
                    KeyCode.R,
                    KeyCode.PLUS,
                    KeyCode.MINUS,
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.BACK_SPACE,
                    KeyCode.HOME,
                    KeyCode.SPACE,
                    KeyCode.PAGE_DOWN,
                    KeyCode.DIGIT2,
                    KeyCode.F3,
                    KeyCode.F5);

    private static final List<KeyCode> WITH_CONTROL =
            List.of(
                    KeyCode.A,
                    KeyCode.D,
                    KeyCode.I,
                    KeyCode.B,
                    KeyCode.Z,
                    KeyCode.Y,
                    KeyCode.LEFT,
                    KeyCode.DOWN,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT9);

    private static final List<String> TEXTS =
            List.of("", "africa", "Pax Silica", "2025-06-30", "99999999", "31 Feb 2026", "\u0000<");

    /** Keys that are held while the pointer acts. */
    private record Held(boolean shift, boolean control, boolean alt) {}

    private final SplittableRandom random;
    private final Parent root;
    private final GraphCanvas canvas;

    Monkey(long seed, Parent root, GraphCanvas canvas) {
        this.random = new SplittableRandom(seed);
        this.root = root;
        this.canvas = canvas;
    }

    /** Does one thing; on the window's thread. */
    void act() {
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> click(somewhere(), random.nextInt(8) == 0 ? 2 : 1);
            case 3 -> drag();
            case 4 -> wheel();
            case 5, 6 -> type();
            case 7 -> write();
            default -> press();
        }
    }

    private void press() {
        List<Node> controls = seen(node -> node instanceof ButtonBase || node instanceof Slider);
        if (controls.isEmpty()) {
            strike(KeyCode.ESCAPE, false, false); // nothing to press: a presentation
            return;
        }
        Node chosen = controls.get(random.nextInt(controls.size()));
        if (chosen instanceof ButtonBase button) {
            button.fire();
        } else if (chosen instanceof Slider slider) {
            slider.setValue(
                    slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
        }
    }

    /** Puts a text into some field and enters it. */
    private void write() {
        List<Node> fields = seen(TextField.class::isInstance);
        if (!fields.isEmpty()) {
            TextField field = (TextField) fields.get(random.nextInt(fields.size()));
            field.requestFocus();
            field.setText(TEXTS.get(random.nextInt(TEXTS.size())));
            field.fireEvent(new ActionEvent());
        }
    }

    private List<Node> seen(Predicate<Node> kind) {
        List<Node> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> kind, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (kind.test(node) && !LEFT_ALONE.contains(String.valueOf(node.getId()))) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }

    private Held held() {
        return random.nextInt(4) == 0
                ? new Held(random.nextBoolean(), random.nextBoolean(), random.nextBoolean())
                : new Held(false, false, false);
    }

    private void click(Point2D at, int times) {
        Held held = held();
        mouse(MouseEvent.MOUSE_MOVED, at, 0, held);
        mouse(MouseEvent.MOUSE_PRESSED, at, times, held);
        mouse(MouseEvent.MOUSE_RELEASED, at, times, held);
        mouse(MouseEvent.MOUSE_CLICKED, at, times, held);
    }

    private void drag() {
        Point2D from = somewhere();
        Point2D to = somewhere();
        Held held = held();
        mouse(MouseEvent.MOUSE_PRESSED, from, 1, held);
        for (int step = 1; step <= 4; step++) {
            mouse(MouseEvent.MOUSE_DRAGGED, from.interpolate(to, step / 4.0), 1, held);
        }
        mouse(MouseEvent.MOUSE_RELEASED, to, 1, held);
    }

    private void wheel() {
        Point2D at = somewhere();
        double turn = (random.nextInt(5) - 2) * 40;
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        turn,
                        0,
                        turn,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(canvas, at.getX(), at.getY())));
    }

    private void type() {
        boolean isControl = random.nextInt(3) == 0;
        List<KeyCode> keys = isControl ? WITH_CONTROL : PLAIN;
        KeyCode key = keys.get(random.nextInt(keys.size()));
        boolean isShift = !isControl && random.nextInt(5) == 0;
        strike(key, isShift, isControl);
    }

    private void strike(KeyCode key, boolean isShift, boolean isControl) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    canvas, new KeyEvent(type, "", "", key, isShift, isControl, false, false));
        }
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, int clicks, Held held) {
        boolean isDown = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        MouseButton button =
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        button,
                        clicks,
                        held.shift(),
                        held.control(),
                        held.alt(),
                        false,
                        isDown,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(canvas, at.getX(), at.getY())));
    }

    private Point2D somewhere() {
        return new Point2D(
                random.nextDouble() * canvas.getWidth(), random.nextDouble() * canvas.getHeight());
    }
}
