package org.tripole.draw;

/** What a colour is for, apart from the approaches' own. */
public enum ColourRole {
    GROUND,
    TEXT,
    TEXT_SOFT,
    HAIRLINE,
    GRID,
    TIE,
    NEUTRAL,
    NEUTRAL_OUTLINE,
    THIN_OUTLINE,
    SELECTION,
    SELECTION_GAP
}
