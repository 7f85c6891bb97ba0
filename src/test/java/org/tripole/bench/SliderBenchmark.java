package org.tripole.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.tripole.bench.frames.Beat;
import org.tripole.ui.WindowForTests;

/**
 * Time from a move of the time slider to the painted picture of that day, in the program's whole
 * window on a data folder. Steps back over the days with acts and on again. Run with
 * javafx.animation.fullspeed, so that nothing waits for the screen's beat. The folder is the first
 * argument, else {@code data}. Prints "ratio own-ms-slider" and the median in milliseconds.
 */
public final class SliderBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SliderBenchmark() {}

    /** Opens the window, measures, prints, closes the window. */
    public static void main(String[] arguments) {
        Application.launch(Steps.class, arguments);
    }

    /** The window and the hand on its slider. */
    public static final class Steps extends Application {

        @Override
        public void start(Stage stage) {
            List<String> given = getParameters().getRaw();
            WindowForTests window = new WindowForTests(stage);
            window.show(Path.of(given.isEmpty() ? "data" : given.get(0)));
            new Hand(stage, window).start();
        }
    }

    /** Takes a step as soon as the one before is painted. */
    private static final class Hand extends AnimationTimer {

        private static final int WARM_UP = 60;
        private static final int STEPS = 180;
        private static final int RUN = 30;
        private static final double NANOS_PER_MILLI = 1e6;

        private final Stage stage;
        private final WindowForTests window;
        private final Node handle;
        private final Beat beat = new Beat();
        private final List<Double> times = new ArrayList<>();
        private Wait wait = Wait.DRAWING;
        private int step = -WARM_UP;
        private long begun = System.nanoTime();

        /** What the next step waits for. */
        private enum Wait {
            /** The network of the day. */
            DRAWING,
            /** A frame with it. */
            FRAME
        }

        Hand(Stage stage, WindowForTests window) {
            this.stage = stage;
            this.window = window;
            this.handle = stage.getScene().lookup("#time-day");
            beat.listenTo(stage.getScene());
            beat.pixel().setManaged(false);
            ((Pane) stage.getScene().getRoot()).getChildren().add(beat.pixel());
        }

        @Override
        public void handle(long now) {
            if (wait == Wait.DRAWING && window.dayDrawn().equals(Optional.of(asked()))) {
                beat.next();
                wait = Wait.FRAME;
            } else if (wait == Wait.FRAME && beat.isDrawn()) {
                onPainted();
            }
        }

        private void onPainted() {
            if (step > 0) {
                times.add((System.nanoTime() - begun) / NANOS_PER_MILLI);
            }
            if (step == STEPS) {
                stop();
                print();
                window.close();
                Platform.exit();
            } else {
                wait = Wait.DRAWING;
                step++;
                move();
            }
        }

        private void move() {
            begun = System.nanoTime();
            boolean isBack = (step + WARM_UP - 1) % (2 * RUN) < RUN;
            fire(KeyEvent.KEY_PRESSED, isBack ? KeyCode.LEFT : KeyCode.RIGHT);
            fire(KeyEvent.KEY_RELEASED, isBack ? KeyCode.LEFT : KeyCode.RIGHT);
        }

        private void fire(EventType<KeyEvent> type, KeyCode key) {
            Event.fireEvent(handle, new KeyEvent(type, "", "", key, false, false, false, false));
        }

        private LocalDate asked() {
            return window.store().state().asOf();
        }

        private void print() {
            Collections.sort(times);
            double median = times.get(times.size() / 2);
            double slow = times.get(times.size() * 95 / 100);
            OUT.printf(
                    Locale.ROOT, "a step of the slider: median %.1f, 95 %% %.1f%n", median, slow);
            OUT.printf(Locale.ROOT, "ratio own-ms-slider %.1f%n", median);
        }
    }
}
