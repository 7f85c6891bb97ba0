package org.tripole.text;

/** What each step is called in the undo and redo menu. */
public enum ChangeText implements MessageKey {
    OPEN,
    REFUSE,
    RESTORE,
    FILTER,
    WEIGHTS,
    AS_OF,
    COMPARE,
    TIES,
    NODES,
    JOINING,
    FOCUS,
    HIDE,
    UNHIDE,
    ROUTE,
    LAYOUT,
    PIN,
    UNPIN,
    THIN,
    SIZE,
    COLOUR,
    SELECT,
    SELECT_RECTANGLE,
    SELECT_LASSO,
    SELECT_ALL,
    SELECT_INVERTED,
    SELECT_NEIGHBOURS,
    SHAPE,
    THEME,
    TEXT_SCALE
}
