package org.tripole.text;

/** Words of the bottom edge. */
public enum TimeText implements MessageKey {
    TITLE,
    AS_OF,
    TYPE_DATE,
    FIELD,
    NO_DATE,
    AFTER_RECORD,
    BACK,
    RECORD,
    TIES
}
