package org.tripole.domain;

/** Key of an approach to governing AI, such as un, shanghai, alliance. Ordered by its text. */
public record ApproachId(String value) implements Comparable<ApproachId> {

    public ApproachId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An approach id must not be blank");
        }
    }

    @Override
    public int compareTo(ApproachId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
