package org.tripole.text;

/** Sentences of the About window. */
public enum AboutText implements MessageKey {
    ABOUT_TITLE,
    PROGRAM_VERSION,
    NO_VERSION,
    WHAT_IT_IS,
    PROGRAM_LICENCE,
    DATA_TITLE,
    DATA_VERSION,
    DATA_LICENCE,
    DATA_NOTE,
    NO_DATA,
    LICENCE_TAB,
    THIRD_PARTY_TAB,
    NOTICES_TAB,
    TEXT_OF
}
