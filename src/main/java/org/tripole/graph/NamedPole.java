package org.tripole.graph;

import java.util.Comparator;
import org.tripole.domain.ApproachId;

/** An approach that a label may name; or that it names none, as when an actor is spread. */
public sealed interface NamedPole extends Comparable<NamedPole>
        permits NamedPole.Of, NamedPole.None {

    /** The label names that approach, alone or with another. */
    record Of(ApproachId approach) implements NamedPole {
        @Override
        public String toString() {
            return "of-" + approach;
        }
    }

    /** The label names no approach. */
    record None() implements NamedPole {
        @Override
        public String toString() {
            return "none";
        }
    }

    /** Whether the label of {@code verdict} is such a one. */
    default boolean isIn(Verdict verdict) {
        if (this instanceof Of of) {
            return verdict.named().contains(of.approach());
        }
        if (this instanceof None) {
            return verdict.named().isEmpty();
        }
        throw new AssertionError(this);
    }

    @Override
    default int compareTo(NamedPole other) {
        return Comparator.comparing(NamedPole::toString).compare(this, other);
    }
}
