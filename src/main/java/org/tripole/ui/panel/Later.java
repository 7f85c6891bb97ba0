package org.tripole.ui.panel;

/**
 * Something that is computed beside the page and comes in when it is done.
 *
 * @param <T> what comes in
 */
public sealed interface Later<T> {

    /** It is here. */
    record Arrived<T>(T value) implements Later<T> {}

    /** It is being computed. */
    record Awaited<T>() implements Later<T> {}

    /** Computing it failed; the page does without. */
    record Failed<T>() implements Later<T> {}
}
