package org.tripole.domain;

/** An actor's key: ISO 3166-1 alpha-3, or EU, AFU. Ordered by its text. */
public record ActorId(String value) implements Comparable<ActorId> {

    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An actor id must not be blank");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
