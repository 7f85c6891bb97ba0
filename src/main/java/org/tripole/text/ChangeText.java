package org.tripole.text;

/** What each step is called in the undo and redo menu. */
public enum ChangeText implements MessageKey {
    OPEN,
    REFUSE,
    FILTER,
    WEIGHTS,
    AS_OF,
    TIES,
    FOCUS,
    THIN,
    SELECT,
    SHAPE,
    THEME,
    TEXT_SCALE
}
