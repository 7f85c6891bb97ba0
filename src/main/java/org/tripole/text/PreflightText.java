package org.tripole.text;

/** Sentences of the check before a picture is exported. */
public enum PreflightText implements MessageKey {
    AS_IS,
    GREYSCALE,
    DEUTERANOPIA,
    PROTANOPIA,
    TRITANOPIA,
    PROJECTOR,
    PHONE,
    A4,
    PASSES,
    CAUTION,
    FAILS,
    TEXT_CONTRAST,
    MARK_CONTRAST,
    COLOUR_DISTANCE,
    LIGHTNESS_STEP,
    TEXT_SIZE,
    LABELS_CUT,
    LABELS_OVERLAPPING,
    MARKS_COVERED,
    LARGER_TEXT,
    PRINT_THEME,
    FEWER_NAMES,
    OTHER_PRESET
}
