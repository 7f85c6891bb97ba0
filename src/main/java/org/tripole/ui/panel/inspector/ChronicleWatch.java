package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.function.Consumer;
import org.tripole.app.AppState;
import org.tripole.score.Chronicle;
import org.tripole.ui.panel.Later;
import org.tripole.work.JobRunner;

/**
 * Writes the chronicle of all moves when the first actor is shown, once for a record and its
 * weights; the day and the selection make no difference to it.
 */
final class ChronicleWatch {

    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final Runnable onAnswer;
    private JobRunner.Handle running = () -> {};
    private Later<Chronicle> answer = new Later.Awaited<>();
    private List<Object> asked = List.of();

    /**
     * A watch that asks nothing yet.
     *
     * @param onAnswer called when {@link #of} has something new to say
     */
    ChronicleWatch(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.runner = runner;
        this.onFailure = onFailure;
        this.onAnswer = onAnswer;
    }

    /** What is known by now for the record and the weights; starts the work when they differ. */
    Later<Chronicle> of(AppState state) {
        List<Object> wanted = List.of(state.dataset(), state.weights());
        if (!wanted.equals(asked)) {
            start(wanted, state);
        }
        return answer;
    }

    /** Cancels the work under way; what is known stays known. */
    void cancel() {
        running.cancel();
        if (answer instanceof Later.Awaited) {
            asked = List.of();
        }
    }

    private void start(List<Object> wanted, AppState state) {
        running.cancel();
        asked = wanted;
        answer = new Later.Awaited<>();
        running =
                runner.start(
                        Chronicle.job(state.dataset(), state.weights()),
                        JobRunner.Answers.of(
                                chronicle -> accept(wanted, new Later.Arrived<>(chronicle)),
                                failure -> fail(wanted, failure)));
    }

    private void fail(List<Object> about, RuntimeException failure) {
        accept(about, new Later.Failed<>());
        onFailure.accept(failure);
    }

    private void accept(List<Object> about, Later<Chronicle> next) {
        if (about == asked) {
            answer = next;
            onAnswer.run();
        }
    }
}
