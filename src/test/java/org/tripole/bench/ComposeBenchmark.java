package org.tripole.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.export.BundledFont;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.text.Messages;
import org.tripole.view.Analysis;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.Palettes;
import org.tripole.view.PlotShape;
import org.tripole.view.PolesPlan;
import org.tripole.view.ViewSpec;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/**
 * Times from a data folder to the opening picture, stage by stage: the first round, as a newly
 * started program pays it, and the median of the later ones, in milliseconds on one thread.
 */
public final class ComposeBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int ROUNDS = 40;

    private ComposeBenchmark() {}

    /** Measures and prints; the folder is the first argument, else {@code data}. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "data");
        Dataset[] dataset = new Dataset[1];
        Network[] network = new Network[1];
        Scores[] scores = new Scores[1];
        Positions[] positions = new Positions[1];
        Look[] look = new Look[1];
        double aspect = NetworkView.plotShape(1000, 720, 1).whole();
        measure(
                "read the folder",
                () ->
                        dataset[0] =
                                new DataFolder(folder).read(Progress.NONE).dataset().orElseThrow());
        measure(
                "build the network",
                () ->
                        network[0] =
                                GraphBuilder.build(
                                        dataset[0], Filter.standard(), dataset[0].facts().asOf()));
        measure(
                "score",
                () ->
                        scores[0] =
                                Scorer.score(
                                        dataset[0], dataset[0].facts().asOf(), Weights.standard()));
        measure(
                "lay out by poles",
                () ->
                        positions[0] =
                                new PolesPlan(
                                                network[0],
                                                scores[0],
                                                Analysis.NONE,
                                                Viewing.opening().withShape(PlotShape.of(aspect)))
                                        .layout()
                                        .settle(Progress.NONE));
        measure(
                "load the font",
                () ->
                        look[0] =
                                new Look(
                                        Palettes.light(),
                                        BundledFont.load(),
                                        new Messages(Locale.ENGLISH)));
        NetworkScene scene =
                new NetworkScene(network[0], scores[0], positions[0], ViewSpec.opening());
        Frame frame = new Frame(1000, 720, Camera.whole(aspect), 1);
        measure("compose the figure", () -> new NetworkView(scene, frame, look[0]).picture());
    }

    private static void measure(String what, Runnable stage) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            stage.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT, "%-20s first %8.1f  median %8.2f%n", what, first, times[ROUNDS / 2]);
    }
}
