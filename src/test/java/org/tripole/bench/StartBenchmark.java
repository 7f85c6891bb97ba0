package org.tripole.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;
import org.tripole.ui.TripoleApplication;
import org.tripole.ui.canvas.GraphCanvas;

/**
 * Time from the toolkit's start to the first painted network of a data folder, and what the process
 * then holds in memory. Needs a display. The folder is the first argument, else {@code data}.
 */
public final class StartBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int FRAMES_UNTIL_SETTLED = 180;

    private StartBenchmark() {}

    /** Opens the window, measures, prints, closes the window. */
    public static void main(String[] arguments) {
        String folder = arguments.length > 0 ? arguments[0] : "data";
        long start = System.nanoTime();
        Thread watcher = new Thread(() -> watchFrom(start), "watcher");
        watcher.setDaemon(true);
        watcher.start();
        Application.launch(TripoleApplication.class, folder);
    }

    private static void watchFrom(long start) {
        boolean isUp = false;
        while (!isUp) {
            try {
                Platform.runLater(() -> new FirstPaint(start, System.nanoTime()).start());
                isUp = true;
            } catch (IllegalStateException toolkitIsNotUp) {
                Thread.onSpinWait();
            }
        }
    }

    /** Looks at every frame whether the network is on the canvas. */
    private static final class FirstPaint extends AnimationTimer {

        private final long start;
        private final long toolkitUp;
        private int framesSincePainted;

        FirstPaint(long start, long toolkitUp) {
            this.start = start;
            this.toolkitUp = toolkitUp;
        }

        @Override
        public void handle(long now) {
            if (!isDrawn()) {
                return;
            }
            framesSincePainted++;
            if (framesSincePainted == 2) { // the frame that drew it has been handed to the screen
                print("toolkit up after", toolkitUp - start);
                print("first painted network after toolkit", System.nanoTime() - toolkitUp);
            } else if (framesSincePainted == FRAMES_UNTIL_SETTLED) {
                printMemory();
                Platform.exit();
            }
        }

        private static boolean isDrawn() {
            return Window.getWindows().stream()
                    .flatMap(window -> canvas(window).stream())
                    .anyMatch(canvas -> canvas.drawingProperty().get().isPresent());
        }

        private static Optional<GraphCanvas> canvas(Window window) {
            if (window.getScene() == null) {
                return Optional.empty();
            }
            return window.getScene().getRoot().lookupAll("*").stream()
                    .map(Node.class::cast)
                    .filter(GraphCanvas.class::isInstance)
                    .map(GraphCanvas.class::cast)
                    .findFirst();
        }

        private static void print(String what, long nanos) {
            OUT.printf(Locale.ROOT, "%-40s %8.0f ms%n", what, nanos / 1e6);
        }

        private static void printMemory() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long used = runtime.totalMemory() - runtime.freeMemory();
            OUT.printf(Locale.ROOT, "%-40s %8.0f MB%n", "heap in use", used / 1e6);
            try {
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .forEach(line -> OUT.println("resident " + line));
            } catch (IOException notLinux) {
                OUT.println("resident memory is read on Linux only");
            }
        }
    }
}
