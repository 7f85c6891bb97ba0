package org.tripole.domain;

/**
 * Key of an institution or initiative, equal to its file name without suffix. Ordered by its text.
 */
public record TargetId(String value) implements Comparable<TargetId> {

    public TargetId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A target id must not be blank");
        }
    }

    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
