package org.tripole.work;

/** Runs a job at once on the calling thread; for the command line and for tests. */
public final class DirectRunner implements JobRunner {

    @Override
    public <T> Handle start(Job<T> job, Answers<T> answers) {
        T result;
        try {
            result = job.run(Progress.NONE);
        } catch (RuntimeException failure) {
            answers.onFailed().accept(failure);
            return () -> {};
        }
        answers.onDone().accept(result);
        return () -> {};
    }
}
