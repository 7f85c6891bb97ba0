package org.tripole.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    private final Inquiry<List<MetricValues>> inquiry;
    private final Runnable onAnswer;
    private boolean isWanted;

    /**
     * A watch that asks nothing yet.
     *
     * @param onAnswer called when {@link #of} has something new to say
     */
    public MetricWatch(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.inquiry = new Inquiry<>(runner, onFailure, onAnswer);
        this.onAnswer = onAnswer;
    }

    /** What is measured; neither has an equal but itself. */
    private record Asked(Network network, Scores scores) {}

    /** Measures from now on. */
    public void ask() {
        if (!isWanted) {
            isWanted = true;
            onAnswer.run();
        }
    }

    /** What is known by now of the network that is shown. */
    public Later<List<MetricValues>> of(Derived derived) {
        Asked shown = new Asked(derived.network(), derived.scores());
        return isWanted ? inquiry.ask(shown, job(shown)) : inquiry.answer();
    }

    /** Cancels the work under way and forgets the answer. */
    public void cancel() {
        inquiry.forget();
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
}
