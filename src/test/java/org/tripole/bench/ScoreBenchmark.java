package org.tripole.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.tripole.data.DataFolder;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.score.CoMembership;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.score.Scorer;
import org.tripole.score.Sensitivity;
import org.tripole.score.Similarity;
import org.tripole.score.Weights;
import org.tripole.work.Progress;

/**
 * Times of scoring on a data folder, one thread, warm: the median of several rounds in
 * milliseconds. The folder is the first argument, else {@code data}.
 */
public final class ScoreBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Dataset dataset;
    private final LocalDate asOf;
    private final Weights weights = Weights.standard();

    private ScoreBenchmark(Dataset dataset) {
        this.dataset = dataset;
        this.asOf = dataset.facts().asOf();
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "data");
        Dataset dataset = new DataFolder(folder).read(Progress.NONE).dataset().orElseThrow();
        OUT.printf(
                Locale.ROOT,
                "%d actors, %d targets, %d ties%n",
                dataset.actors().size(),
                dataset.targets().size(),
                dataset.ties().size());
        new ScoreBenchmark(dataset).measureAll();
    }

    private void measureAll() {
        ActorId actor = dataset.actors().iterator().next().id();
        measure("score all actors", 200, () -> Scorer.score(dataset, asOf, weights));
        measure(
                "500 Monte Carlo draws",
                7,
                () -> MonteCarlo.run(dataset, asOf, weights, new Draws(500, 1), Progress.NONE));
        measure(
                "leave each target out",
                7,
                () -> Sensitivity.leaveOneOut(dataset, asOf, weights, actor));
        measure(
                "nearest states",
                20,
                () -> Similarity.of(dataset, asOf, weights).nearest(actor, 10));
        measure(
                "significant co-membership",
                7,
                () -> CoMembership.of(dataset, asOf, weights).significant(Progress.NONE));
    }

    private static void measure(String what, int rounds, Runnable work) {
        long start = cpuNanos();
        work.run();
        double first = (cpuNanos() - start) / 1e6;
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            start = cpuNanos();
            work.run();
            times[i] = (cpuNanos() - start) / 1e6;
        }
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT,
                "%-26s first %8.1f ms, median %8.2f ms, worst %8.2f ms%n",
                what,
                first,
                times[rounds / 2],
                times[rounds - 1]);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
