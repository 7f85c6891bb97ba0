package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Derived;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;
import org.tripole.score.Omission;
import org.tripole.score.Scores;
import org.tripole.score.Sensitivity;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.Things;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

/** Leaves out one act after the other for the actor that is shown, and keeps the last answer. */
final class OmissionWatch {

    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final Runnable onAnswer;
    private JobRunner.Handle running = () -> {};
    private Later<List<Omission>> answer = new Later.Awaited<>();
    private @Nullable Asked asked;

    /**
     * A watch that asks nothing yet.
     *
     * @param onAnswer called when {@link #of} has something new to say
     */
    OmissionWatch(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.runner = runner;
        this.onFailure = onFailure;
        this.onAnswer = onAnswer;
    }

    /** The question that an answer belongs to; scores are compared by identity. */
    private record Asked(Scores scores, ActorId actor) {
        boolean isSame(@Nullable Asked other) {
            return other != null && other.scores == scores && other.actor.equals(actor);
        }
    }

    /** What is known by now for the one actor selected; starts the work when it is another one. */
    Later<List<Omission>> of(Derived derived, List<Ref> selected) {
        Asked next = question(derived, selected);
        if (next == null) {
            cancel();
        } else if (!next.isSame(asked)) {
            start(next, derived);
        }
        return answer;
    }

    /** Cancels the work under way and forgets the answer. */
    void cancel() {
        running.cancel();
        asked = null;
        answer = new Later.Awaited<>();
    }

    private static @Nullable Asked question(Derived derived, List<Ref> selected) {
        if (selected.size() != 1) {
            return null;
        }
        return Things.actor(derived.state().dataset(), selected.get(0))
                .map(actor -> new Asked(derived.scores(), actor.id()))
                .orElse(null);
    }

    private void start(Asked next, Derived derived) {
        cancel();
        asked = next;
        Scores scores = derived.scores();
        var dataset = derived.state().dataset();
        Job<List<Omission>> job =
                progress ->
                        Sensitivity.leaveOneOut(
                                dataset, scores.asOf(), scores.weights(), next.actor());
        JobRunner.Answers<List<Omission>> answers =
                JobRunner.Answers.of(
                        omissions -> accept(next, new Later.Arrived<>(omissions)),
                        failure -> fail(next, failure));
        running = runner.start(job, answers);
    }

    private void fail(Asked about, RuntimeException failure) {
        accept(about, new Later.Failed<>());
        onFailure.accept(failure);
    }

    private void accept(Asked about, Later<List<Omission>> next) {
        if (about.isSame(asked)) {
            answer = next;
            onAnswer.run();
        }
    }
}
