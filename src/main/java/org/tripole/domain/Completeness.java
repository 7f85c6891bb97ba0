package org.tripole.domain;

/** Whether the ties of a target were collected in full, and what the compilers say about it. */
public record Completeness(CompletenessLevel level, String note) {

    /** Whether every known tie was collected. */
    public boolean isFull() {
        return level == CompletenessLevel.FULL;
    }
}
