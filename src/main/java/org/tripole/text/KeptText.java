package org.tripole.text;

/** Words of what a person saves under names: the names, and the files that keep them. */
public enum KeptText implements MessageKey {
    TOO_LONG,
    ONE_LINE,
    BRING_BACK,

    FILTERS,
    VIEWS,
    READING,
    UNREADABLE,
    REPLACE,
    NOT_WRITTEN,
    LEFT,
    TOO_LARGE,
    CLOSED,
    STRANGE,
    NEWER
}
