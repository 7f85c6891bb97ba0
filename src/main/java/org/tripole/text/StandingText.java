package org.tripole.text;

/** Words of the filters by what the score says of states: label, approach, confidence. */
public enum StandingText implements MessageKey {
    LABEL,
    APPROACH,
    APPROACH_NONE,
    APPROACH_MEANS,
    CONFIDENCE,
    CONFIDENCE_MEANS,
    UNDER_40,
    FROM_40,
    FROM_55,
    FROM_75
}
