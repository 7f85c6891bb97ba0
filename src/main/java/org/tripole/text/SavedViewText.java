package org.tripole.text;

/** Words of the views that are saved under a name. */
public enum SavedViewText implements MessageKey {
    TITLE,
    COUNT,
    SAVE,
    HINT,
    SAVED,
    FULL,
    TAKEN,
    OPEN,
    OPEN_SHOWN,
    OPENED,
    MORE,
    RENAME,
    RENAME_TO,
    REPLACE,
    REPLACED,
    UP,
    DOWN,
    DELETE,
    DELETED,
    NAME_BY,
    NAME_AT,

    GROUP,
    SAVE_VIEW,
    PRESENT,
    PRESENT_HERE,
    ENTRY,
    ENTRY_KIND
}
