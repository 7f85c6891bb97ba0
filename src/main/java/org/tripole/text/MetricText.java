package org.tripole.text;

/** Names of the metrics of actors, and of each one sentence on what it says and does not say. */
public enum MetricText implements MessageKey {
    DEGREE,
    DEGREE_MEANING,
    BETWEENNESS,
    BETWEENNESS_MEANING,
    PARTICIPATION,
    PARTICIPATION_MEANING,
    SWING,
    SWING_MEANING,
    STRADDLE,
    STRADDLE_MEANING,
    MISSING_NO_ACTS,
    GROUP,
    GROUPS_MEANING
}
