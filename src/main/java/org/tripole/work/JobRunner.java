package org.tripole.work;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Runs jobs; where and when is its business. Answers come on the caller's home thread. */
public interface JobRunner {

    /** Starts {@code job}; exactly one of the answers comes, or none when it was cancelled. */
    <T> Handle start(Job<T> job, Answers<T> answers);

    /** A started job. */
    interface Handle {

        /** Asks the job to end; it ends at its next round and gives no answer. */
        void cancel();
    }

    /**
     * Who hears of a job.
     *
     * @param onProgress share of the work that lies behind, 0 to 1
     */
    record Answers<T>(
            Consumer<T> onDone, Consumer<RuntimeException> onFailed, DoubleConsumer onProgress) {

        /** Answers of a job whose advance nobody watches. */
        public static <T> Answers<T> of(Consumer<T> onDone, Consumer<RuntimeException> onFailed) {
            return new Answers<>(onDone, onFailed, done -> {});
        }
    }
}
