package org.tripole.text;

/** Words of a presentation. */
public enum PresentText implements MessageKey {
    PLACE,
    PRESENTING,
    BLANK,
    STEP_KEYS,
    STEP_KEYS_DO,
    BLANK_KEYS,
    BLANK_KEYS_DO
}
