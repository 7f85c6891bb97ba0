package org.tripole.domain;

/** Key of a source in sources.json. Ordered by its text. */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A source id must not be blank");
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
