package org.tripole.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Derived;
import org.tripole.graph.Network;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.score.Metrics;
import org.tripole.score.Scores;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/** Measures the network that is shown, from the moment that somebody asks for it. */
public final class MetricWatch {

    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final Runnable onAnswer;
    private JobRunner.Handle running = () -> {};
    private Later<List<MetricValues>> answer = new Later.Awaited<>();
    private @Nullable Asked asked;
    private boolean isWanted;

    /**
     * A watch that asks nothing yet.
     *
     * @param onAnswer called when {@link #of} has something new to say
     */
    public MetricWatch(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.runner = runner;
        this.onFailure = onFailure;
        this.onAnswer = onAnswer;
    }

    /** What is measured; both are compared by identity. */
    private record Asked(Network network, Scores scores) {
        boolean isSame(@Nullable Asked other) {
            return other != null && other.network == network && other.scores == scores;
        }
    }

    /** Measures from now on. */
    public void ask() {
        if (!isWanted) {
            isWanted = true;
            onAnswer.run();
        }
    }

    /** What is known by now of the network that is shown. */
    public Later<List<MetricValues>> of(Derived derived) {
        Asked next = new Asked(derived.network(), derived.scores());
        if (isWanted && !next.isSame(asked)) {
            start(next);
        }
        return answer;
    }

    /** Cancels the work under way and forgets the answer. */
    public void cancel() {
        running.cancel();
        asked = null;
        answer = new Later.Awaited<>();
    }

    private void start(Asked next) {
        cancel();
        asked = next;
        JobRunner.Answers<List<MetricValues>> answers =
                JobRunner.Answers.of(
                        values -> accept(next, new Later.Arrived<>(values)),
                        failure -> fail(next, failure));
        running = runner.start(job(next), answers);
    }

    private static Job<List<MetricValues>> job(Asked asked) {
        return progress -> {
            Metrics metrics = new Metrics(asked.network(), asked.scores());
            List<MetricValues> values = new ArrayList<>();
            for (Metric metric : Metric.values()) {
                Progress part = progress.part(values.size(), Metric.values().length);
                part.checkpoint(0);
                values.add(metrics.values(metric, part));
            }
            return values;
        };
    }

    private void fail(Asked about, RuntimeException failure) {
        accept(about, new Later.Failed<>());
        onFailure.accept(failure);
    }

    private void accept(Asked about, Later<List<MetricValues>> next) {
        if (about.isSame(asked)) {
            answer = next;
            onAnswer.run();
        }
    }
}
