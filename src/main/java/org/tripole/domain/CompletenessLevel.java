package org.tripole.domain;

/**
 * Whether every known tie of a target was collected; partial never reads as refusal by the others.
 */
public enum CompletenessLevel implements Keyed {
    FULL("full"),
    PARTIAL("partial");

    private final String key;

    CompletenessLevel(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
