package org.tripole.text;

/** What is said when a view is taken from a picture: what changed since, or why it cannot be. */
public enum ReopenText implements MessageKey {
    // what came of it
    REOPENED,
    NOTHING_CHANGED,
    CHANGES,
    OTHER_VERSION,
    OTHER_DATA,
    TIES_NEW,
    TIES_CHANGED,
    TIES_GONE,
    TIES_COUNTED,
    TIES_AS_MANY,
    STATES_MOVED,
    LEFT_OUT,
    MORE,

    // why it cannot be
    FOREIGN,
    BROKEN,
    CHANGED,
    TOO_LARGE,
    UNREADABLE,
    NOT_A_PICTURE,
    NO_VIEW,
    NEWER,
    NO_DATA_OPEN,

    // what is wrong in a view
    MISSING,
    NOT_AN_OBJECT,
    NOT_A_LIST,
    NOT_A_TEXT,
    NOT_A_FLAG,
    NOT_A_NUMBER,
    NOT_WHOLE,
    NOT_A_DAY,
    NOT_TWO,
    TOO_MANY,
    TOO_LONG,
    AGAINST_RULE,

    // the window and the command line about pictures
    READING_PICTURE,
    NOTHING_LOST,
    OPTION_OF_A_FOLDER,
    NO_FOLDER_OR_PICTURE,
    NO_SUCH_VIEW,
    NO_DATA_NAMED,
    NO_OUT,
    NO_SOURCE,

    // lists of pictures
    BATCH_UNREADABLE,
    BATCH_NO_LIST,
    BATCH_NO_JSON,
    BATCH_TOO_LONG,
    BATCH_NO_ENTRY,
    BATCH_NO_FIELD,
    BATCH_NO_VALUE,
    BATCH_SAME_FILE,
    BATCH_FAILED,
    BATCH_ALONE
}
