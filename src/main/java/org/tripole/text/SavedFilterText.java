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
    FULL,
    REPLACES,
    TAKEN,
    APPLY,
    IN_USE,
    RENAME,
    RENAME_TO,
    DELETE,
    DELETED,
    LEFT_OUT,
    MORE,

    GROUP_FILTER,
    SAVE_FILTER,
    RESET_FILTER,
    ENTRY,
    ENTRY_KIND
}
