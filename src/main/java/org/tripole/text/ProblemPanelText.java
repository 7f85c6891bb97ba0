package org.tripole.text;

/** Words of the list of problems. */
public enum ProblemPanelText implements MessageKey {
    TITLE,
    NONE,
    OF_OPEN,
    OF_REFUSED,
    PROBLEMS,
    NOTES,
    BOTH,
    NO_PROBLEMS,
    NO_DATASET,
    COPY_ALL,
    ERROR,
    WARNING,
    HINT,
    PLACE_IN_FILE,
    PLACE_WHOLE
}
