package org.tripole.ui.panel;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

/**
 * The answer to what was asked last, worked out beside the window and kept until something else is
 * asked.
 *
 * @param <T> what answers
 */
public final class Inquiry<T> {

    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final Runnable onAnswer;
    private JobRunner.Handle running = () -> {};
    private Later<T> answer = new Later.Awaited<>();
    private @Nullable Object asked;

    /**
     * An inquiry that asks nothing yet.
     *
     * @param onAnswer called when {@link #answer} has something new to say
     */
    public Inquiry(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.runner = runner;
        this.onFailure = onFailure;
        this.onAnswer = onAnswer;
    }

    /** What is known by now of {@code question}; starts the work unless it equals the last one. */
    public Later<T> ask(Object question, Job<T> work) {
        if (!question.equals(asked)) {
            start(question, work);
        }
        return answer;
    }

    /** What is known by now. */
    public Later<T> answer() {
        return answer;
    }

    /** Cancels the work under way; what is known stays known. */
    public void cancel() {
        running.cancel();
        if (answer instanceof Later.Awaited) {
            asked = null;
        }
    }

    /** Cancels the work under way and forgets the answer. */
    public void forget() {
        running.cancel();
        asked = null;
        answer = new Later.Awaited<>();
    }

    private void start(Object question, Job<T> work) {
        forget();
        asked = question;
        JobRunner.Answers<T> answers =
                JobRunner.Answers.of(
                        found -> accept(question, new Later.Arrived<>(found)),
                        failure -> fail(question, failure));
        running = runner.start(work, answers);
    }

    private void fail(Object about, RuntimeException failure) {
        accept(about, new Later.Failed<>());
        onFailure.accept(failure);
    }

    private void accept(Object about, Later<T> next) {
        if (about.equals(asked)) {
            answer = next;
            onAnswer.run();
        }
    }
}
