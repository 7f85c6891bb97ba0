package org.tripole.text;

/** Words of the filters that are saved under a name. */
public enum SavedFilterText implements MessageKey {
    TITLE,
    COUNT,
    NAME,
    SAVE,
    REPLACE,
    NONE_ON,
    NONE_SAVED,
    TOO_LONG,
    ONE_LINE,
    FULL,
    REPLACES,
    TAKEN,
    APPLY,
    IN_USE,
    RENAME,
    RENAME_TO,
    DELETE,
    DELETED,
    BRING_BACK,
    LEFT_OUT,
    MORE,

    GROUP_FILTER,
    SAVE_FILTER,
    RESET_FILTER,
    ENTRY,
    ENTRY_KIND,

    FILE_UNREADABLE,
    FILE_REPLACE,
    FILE_NOT_WRITTEN,
    FILE_LEFT,
    FILE_TOO_LARGE,
    FILE_CLOSED,
    FILE_STRANGE,
    FILE_NEWER
}
