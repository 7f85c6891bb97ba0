package org.tripole.text;

/** Words of an actor's moves over time. */
public enum TrailText implements MessageKey {
    TRAIL,
    FROM_TO,
    BY_ACT,
    MORE,
    BY_WEIGHING,
    NEVER,
    MEANS,
    WORKING,
    FAILED
}
