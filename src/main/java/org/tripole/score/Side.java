package org.tripole.score;

/** The side of a target that an act takes; the sign of its relation's strength. METHOD.md 1. */
public enum Side {
    SUPPORT,
    OPPOSITION;

    /** The side of a relation of that strength, which must not be zero. */
    static Side of(double strength) {
        return strength > 0 ? SUPPORT : OPPOSITION;
    }
}
