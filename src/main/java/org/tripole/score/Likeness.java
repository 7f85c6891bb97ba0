package org.tripole.score;

/** How alike two actors act, where that can be said. METHOD.md 7. */
public sealed interface Likeness permits Likeness.Known, Likeness.TooFewShared, Likeness.Undefined {

    /** A likeness of -1 to 1: 1 for acting alike, 0 for no more alike than by chance. */
    record Known(double value) implements Likeness {}

    /** Fewer targets were collected in full than a likeness needs. */
    record TooFewShared(int targets, int needed) implements Likeness {}

    /** Neither actor ever varies, so that chance alone explains everything. */
    record Undefined() implements Likeness {}
}
