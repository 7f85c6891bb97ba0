package org.tripole.preflight;

/** The sum of a check, from best to worst. */
public enum Verdict {
    /** All limits are kept. */
    PASSES,
    /** Something is missed where the figure need not be shown. */
    CAUTION,
    /** The figure contract is broken. */
    FAILS;

    /** The worse of the two. */
    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
