package org.tripole.text;

/** What is said when the sheet or the words of a picture cannot be as asked for. */
public enum PlateText implements MessageKey {
    MANY_WORDS,
    NO_SWITCH,
    TOO_LONG,
    WRONG_TEXT_SIZE
}
