package org.tripole.text;

/** Words of a figure that compares two days. */
public enum ChangesText implements MessageKey {
    LEGEND_FROM,
    LEGEND_TO,
    LEGEND_RELABELLED,
    LEGEND_FRESH,
    LEGEND_TIE,
    FOOT_FROM,
    FOOT_TO,
    ALT
}
