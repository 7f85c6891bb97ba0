package org.tripole.text;

/** What is said when words of the command line do not go together, do nothing, or are unknown. */
public enum OptionText implements MessageKey {
    // sheets
    NO_PRESET,
    PRESET_AND_SIZE,
    PRESET_TIMES,
    SCALE_IDLE,

    // options that do nothing where they stand
    DEPTH_IDLE,
    CENTRE_IDLE,
    JOIN_BY_IDLE,
    LIKENESS_IDLE,
    BACKERS_IDLE,
    TIES_IDLE,
    PATH_IDLE,

    // what is asked of the data
    COMPARED_WITH_LATER,
    TWO_FOLDERS,
    EMPTY_LIST,

    // filters
    NO_REGION,
    NO_APPROACH,
    NO_BACKABLE,
    NO_BACKABLE_NEAR,
    NO_BAND,

    // what cannot be read at all
    IS_MISSING,
    NO_OPTION,
    NO_OPTION_NEAR,
    NO_VERB,
    NO_VERB_NEAR,
    WORD_TOO_MANY,
    WRITTEN_TWICE,
    NO_CHOICE,
    NO_NUMBER,
    NO_WHOLE_NUMBER,
    ALL_OR_SHOWN,
    WRONG_DEPTH,
    WRONG_LIKENESS,
    WRONG_BACKERS
}
