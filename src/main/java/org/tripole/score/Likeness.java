package org.tripole.score;

/** How alike two actors act, where that can be said. METHOD.md 7. */
public sealed interface Likeness permits Likeness.Known, Likeness.TooFewShared, Likeness.Undefined {

    /** A likeness, at most 1; 1 is acting alike everywhere. */
    record Known(double value) implements Likeness {}

    /** Fewer targets were collected in full than a likeness needs. */
    record TooFewShared(int targets, int needed) implements Likeness {}

    /** Neither actor ever varies, so that chance alone explains everything. */
    record Undefined() implements Likeness {}
}
