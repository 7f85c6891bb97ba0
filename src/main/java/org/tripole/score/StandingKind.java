package org.tripole.score;

/** The labels of METHOD.md 5, in the order in which they are tried. */
public enum StandingKind {
    /** Too little evidence to say; drawn hollow. */
    THIN,
    /** Clearly and surely with one approach. */
    ALIGNED,
    /** More with one approach than with the next. */
    LEANING,
    /** Near all approaches alike. */
    SPREAD,
    /** Between two approaches. */
    BETWEEN
}
