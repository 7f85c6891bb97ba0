package org.tripole.ui.panel;

import java.util.ArrayList;
import java.util.List;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/** Keeps jobs until a test has them end. */
public final class WaitingRunner implements JobRunner {

    private final List<Started<?>> started = new ArrayList<>();

    @Override
    public <T> Handle start(Job<T> job, Answers<T> answers) {
        Started<T> next = new Started<>(job, answers);
        started.add(next);
        return () -> next.isCancelled = true;
    }

    /** How many jobs were started. */
    public int count() {
        return started.size();
    }

    /** Has the last job end, which answers unless it was cancelled. */
    public void finish() {
        last().finish();
    }

    /** Has the last job fail. */
    public void fail() {
        last().answers.onFailed().accept(new IllegalStateException("broken"));
    }

    private Started<?> last() {
        return started.get(started.size() - 1);
    }

    private static final class Started<T> {

        private final Job<T> job;
        private final Answers<T> answers;
        private boolean isCancelled;

        Started(Job<T> job, Answers<T> answers) {
            this.job = job;
            this.answers = answers;
        }

        void finish() {
            if (!isCancelled) {
                answers.onDone().accept(job.run(Progress.NONE));
            }
        }
    }
}
