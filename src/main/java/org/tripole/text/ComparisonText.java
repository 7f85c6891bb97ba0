package org.tripole.text;

/** Words of the comparison of two days. */
public enum ComparisonText implements MessageKey {
    MOVED,
    NONE_MOVED,
    POINTS,
    FROM_TO,
    STILL,
    BY_WEIGHING,
    BY_ACT,
    FOUNDED,
    NONE_FOUNDED,
    ACTS,
    NONE_ACTED,
    NEW_ACTS,
    HIDE,
    SHOW
}
