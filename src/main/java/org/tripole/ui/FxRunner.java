package org.tripole.ui;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.tripole.work.Cancelled;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/**
 * Runs jobs on threads of its own and brings the answers to the window's thread. Reports of
 * progress are merged, so that a busy job cannot flood the window.
 */
public final class FxRunner implements JobRunner, AutoCloseable {

    private final ScheduledExecutorService threads;
    private final Duration rest;

    /**
     * A runner for that many jobs at a time; further ones wait.
     *
     * @param name what its threads are called
     */
    public FxRunner(String name, int jobsAtATime) {
        this(name, jobsAtATime, Duration.ZERO);
    }

    /**
     * A runner whose jobs begin only when they are still wanted after a while.
     *
     * @param rest how long a job waits for being cancelled, as by the next step of a drag
     */
    FxRunner(String name, int jobsAtATime, Duration rest) {
        this.threads = Executors.newScheduledThreadPool(jobsAtATime, daemons(name));
        this.rest = rest;
    }

    @Override
    public <T> Handle start(Job<T> job, Answers<T> answers) {
        Run<T> run = new Run<>(job, answers);
        threads.schedule(run, rest.toMillis(), TimeUnit.MILLISECONDS);
        return run;
    }

    /** Does something on the window's thread, soon. */
    static void onWindow(Runnable act) {
        Platform.runLater(act);
    }

    /** Cancels what runs and takes no more jobs. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** One job under way. */
    private static final class Run<T> implements Runnable, Handle, Progress {

        private final Job<T> job;
        private final Answers<T> answers;
        private final AtomicBoolean isCancelled = new AtomicBoolean();
        private final AtomicReference<@Nullable Double> unreported = new AtomicReference<>();

        Run(Job<T> job, Answers<T> answers) {
            this.job = job;
            this.answers = answers;
        }

        @Override
        public void run() {
            try {
                checkpoint(0);
                T result = job.run(this);
                tell(() -> answers.onDone().accept(result));
            } catch (Cancelled cancelled) {
                isCancelled.set(true);
            } catch (RuntimeException failure) {
                tell(() -> answers.onFailed().accept(failure));
            } catch (Error error) {
                var failure = new IllegalStateException("A job ended with an error", error);
                tell(() -> answers.onFailed().accept(failure));
            }
        }

        @Override
        public void cancel() {
            isCancelled.set(true);
        }

        @Override
        public boolean isCancelled() {
            return isCancelled.get() || Thread.currentThread().isInterrupted();
        }

        @Override
        public void report(double done) {
            if (unreported.getAndSet(done) == null) {
                tell(this::tellProgress);
            }
        }

        private void tellProgress() {
            Double done = unreported.getAndSet(null);
            if (done != null) {
                answers.onProgress().accept(done);
            }
        }

        private void tell(Runnable answer) {
            Platform.runLater(
                    () -> {
                        if (!isCancelled.get()) {
                            answer.run();
                        }
                    });
        }
    }
}
