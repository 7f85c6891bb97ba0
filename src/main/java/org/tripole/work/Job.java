package org.tripole.work;

/**
 * A piece of work that may take long. It calls {@link Progress#checkpoint} at every round.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Job<T> {

    /** Does the work and yields its result; ends with {@link Cancelled} when it was cancelled. */
    T run(Progress progress);
}
