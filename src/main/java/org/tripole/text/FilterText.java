package org.tripole.text;

/** Sentences of the filter panel and of the bar that says what filters hide. */
public enum FilterText implements MessageKey {
    FILTER_TITLE,
    SCOPE,
    ABOUT_AI_ONLY,
    GENERAL_BODIES,
    TIES_STRONGEST,
    TIES_OF_SELECTION,
    TIES_ALL,
    QUALITY,
    REGION,
    KIND,
    COUNT_SPOKEN,
    RESET,
    BAR,
    HIDDEN_STATES,
    HIDDEN_OTHERS,
    HIDDEN_TARGETS,
    HIDDEN_TIES,
    HIDDEN_NOTHING
}
