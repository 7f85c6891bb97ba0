package org.tripole.text;

/** What is said when words of the command line do not go together, do nothing, or are unknown. */
public enum OptionText implements MessageKey {
    // sheets
    NO_PRESET,
    PRESET_AND_SIZE,
    PRESET_TIMES
}
