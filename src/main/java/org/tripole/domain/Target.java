package org.tripole.domain;

/** What actors tie themselves to: a standing institution or a single initiative. */
public sealed interface Target permits Institution, Initiative {

    /** All that is recorded of it but its ties. */
    TargetFacts facts();

    /** Its id. */
    default TargetId id() {
        return facts().id();
    }

    /** Its name in full. */
    default String name() {
        return facts().names().full();
    }

    /** Its name for labels, at most 32 characters. */
    default String shortName() {
        return facts().names().brief();
    }

    /** When it was adopted, founded or announced. */
    default PartialDate date() {
        return facts().period().start();
    }

    /** Whether it is about AI; a general body is context only. */
    default boolean isAboutAi() {
        return facts().isAboutAi();
    }

    /** How far backing it expresses backing of each approach. */
    default Affinity affinity() {
        return facts().affinity();
    }
}
