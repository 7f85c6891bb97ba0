package org.tripole.text;

/**
 * Words that a title must not use and what to say instead, in the form {@code words | proposal};
 * words are separated by commas, an asterisk stands for the rest of a word. GEOGRAPHY and TERMS
 * list names and terms in which such words are in place.
 */
public enum WordingText implements MessageKey {
    NO_ACT,
    DECLINED,
    GROUP,
    GROUPS,
    NAME_THE_STATES,
    NAME_THE_ACT,
    OTHER_APPROACH,
    GOVERNMENT,
    COUNTS,
    MOVED,
    DIFFERENCE,
    NO_MOTIVE,
    NO_FORECAST,
    NO_CAUSE,
    GEOGRAPHY,
    TERMS
}
