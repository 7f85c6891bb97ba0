package org.tripole.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.tripole.bench.frames.Beat;
import org.tripole.bench.frames.Contestant;
import org.tripole.bench.frames.FrameProfile;
import org.tripole.bench.frames.OurCanvas;
import org.tripole.bench.frames.PlainCanvas;
import org.tripole.bench.frames.SampleGraph;
import org.tripole.bench.frames.ShippedDrawing;
import org.tripole.bench.frames.Trial;
import org.tripole.bench.frames.Trial.Outcome;
import org.tripole.ui.FxRunner;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Palettes;

/**
 * Milliseconds a frame while panning and zooming, ours beside plain Canvas and the peers of the
 * profile "bench", with software drawing on a sheet of 1400 by 900. Prints a table, then lines
 * "ratio NAME VALUE": peers divided by ours, and our own times. With the argument "profile" it
 * prints where the time of our frames goes instead.
 */
public final class FrameBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private FrameBenchmark() {}

    /** Opens the window, measures, prints, closes the window. */
    public static void main(String[] arguments) {
        Application.launch(Races.class, arguments);
    }

    /** All trials, one after the other in one window. */
    public static final class Races extends Application {

        private static final double WIDTH = 1400;
        private static final double HEIGHT = 900;
        private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

        private final FxRunner runner = new FxRunner("bench-picture", 2);
        private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
        private final Deque<Runnable> trials = new ArrayDeque<>();
        private final StackPane root = new StackPane();
        private final Beat beat = new Beat();
        private volatile Trial trial;

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new Pane(root, beat.pixel()), WIDTH, HEIGHT);
            root.setPrefSize(WIDTH, HEIGHT);
            stage.setScene(scene);
            stage.show();
            beat.listenTo(scene);
            if (getParameters().getRaw().contains("profile")) {
                profile();
            } else {
                race();
            }
            OUT.printf(Locale.ROOT, "%-22s %10s %10s %10s%n", "", "frame", "95 %", "sharp");
            next();
        }

        /** Under the magnifying glass: the shipped network, then the largest one as it rests. */
        private void profile() {
            trials.add(this::shipped);
            trials.add(this::shipped);
            magnify(this::shipped, () -> true);
            SampleGraph largest = graphs().get(graphs().size() - 1);
            trials.add(() -> own(largest));
            magnify(() -> own(largest), () -> trial != null && trial.isResting());
        }

        private void magnify(Runnable run, BooleanSupplier isOfInterest) {
            FrameProfile profile = new FrameProfile();
            trials.add(
                    () -> {
                        profile.start(isOfInterest);
                        run.run();
                    });
            trials.add(
                    () -> {
                        profile.print(OUT);
                        next();
                    });
        }

        private void race() {
            trials.add(this::shipped); // to warm up; the second run counts
            trials.add(this::shipped);
            for (SampleGraph graph : graphs()) {
                trials.add(() -> own(graph));
                contestants().stream()
                        .filter(contestant -> contestant.canDraw(graph))
                        .forEach(contestant -> trials.add(() -> race(contestant, graph)));
            }
        }

        private static List<SampleGraph> graphs() {
            return List.of(
                    SampleGraph.of(250, 3_000),
                    SampleGraph.of(2_000, 20_000),
                    SampleGraph.of(10_000, 100_000));
        }

        private static List<Contestant> contestants() {
            List<Contestant> found = new ArrayList<>();
            found.add(new PlainCanvas());
            ServiceLoader.load(Contestant.class).forEach(found::add);
            return found;
        }

        private void shipped() {
            OurCanvas own = new OurCanvas(runner);
            GraphCanvas canvas =
                    own.open(ShippedDrawing.of(WIDTH, HEIGHT, Palettes.light()), WIDTH, HEIGHT);
            run("own-shipped", own, canvas);
        }

        private void own(SampleGraph graph) {
            OurCanvas own = new OurCanvas(runner);
            run("own-" + graph.nodes(), own, own.open(graph, WIDTH, HEIGHT));
        }

        private void race(Contestant contestant, SampleGraph graph) {
            run(
                    contestant.name() + "-" + graph.nodes(),
                    contestant,
                    contestant.open(graph, WIDTH, HEIGHT));
        }

        private void run(String name, Contestant contestant, Region region) {
            root.getChildren().setAll(region);
            contestant.shown();
            ObservableBooleanValue sharp =
                    region instanceof GraphCanvas canvas ? canvas.sharpProperty() : ALWAYS;
            trial = new Trial(contestant, sharp, beat, outcome -> note(name, outcome));
            trial.start();
        }

        private void note(String name, Outcome outcome) {
            outcomes.put(name, outcome);
            OUT.printf(
                    Locale.ROOT,
                    "%-22s %10.1f %10.1f %10.1f%n",
                    name,
                    outcome.frame(),
                    outcome.slow(),
                    outcome.sharp());
            next();
        }

        private void next() {
            Runnable trial = trials.poll();
            if (trial == null) {
                if (!getParameters().getRaw().contains("profile")) {
                    printRatios();
                }
                runner.close();
                Platform.exit();
            } else {
                trial.run();
            }
        }

        private void printRatios() {
            outcomes.forEach(
                    (name, outcome) -> {
                        String size = name.substring(name.lastIndexOf('-'));
                        if (!name.startsWith("own")) {
                            ratio(name, outcome.frame() / outcomes.get("own" + size).frame());
                        }
                    });
            ratio("own-ms-shipped", outcomes.get("own-shipped").frame());
            ratio("own-ms-250", outcomes.get("own-250").frame());
            ratio("own-ms-2000", outcomes.get("own-2000").frame());
            ratio("own-moving-ms-10000", outcomes.get("own-10000").frame());
            ratio("own-sharp-ms-10000", outcomes.get("own-10000").sharp());
        }

        private static void ratio(String name, double value) {
            OUT.printf(Locale.ROOT, "ratio %s %.1f%n", name, value);
        }
    }
}
