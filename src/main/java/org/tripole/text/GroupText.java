package org.tripole.text;

/** Sentences about the groups found in the data. */
public enum GroupText implements MessageKey {
    GROUPS_TITLE,
    FIND,
    FINDING,
    CANCEL,
    FAILED,
    NONE,
    MEMBERS,
    STABILITY,
    LABELS,
    LABEL_COUNT,
    OTHERS,
    ALONE,
    ALONE_DETAIL,
    AGREES_WELL,
    AGREES_PARTLY,
    AGREES_LITTLE,
    AGREES_UNKNOWN
}
