package org.tripole.exchange;

/** What the cells of a column hold, apart from empty ones. */
public enum CellType {
    TEXT,
    WHOLE,
    REAL,
    FLAG
}
