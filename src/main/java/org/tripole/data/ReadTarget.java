package org.tripole.data;

import java.util.List;
import java.util.Optional;
import org.tripole.domain.Initiative;
import org.tripole.domain.Institution;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetFacts;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetLinks;

/** A sound target with its sound ties, and what the validator has to know of its file. */
record ReadTarget(TargetFile file, TargetFacts facts, List<TieRow> ties, Claims claims) {

    /**
     * What a target file claims that only the other files can bear out.
     *
     * @param counts the expected counts in file order
     * @param partOf where the name of the whole stands, or the target where it names none
     */
    record Claims(List<Count> counts, Place partOf) {}

    /** An expected count: where it stands, and how many actors the file names for the relation. */
    record Count(Place place, Relation relation, int expected, int collected) {}

    TargetId id() {
        return facts.id();
    }

    Optional<TargetId> partOf() {
        return Optional.ofNullable(facts.links().partOf());
    }

    Target target() {
        return file.isInstitution() ? new Institution(facts) : new Initiative(facts);
    }

    /** The same target as a part of nothing. */
    ReadTarget withoutWhole() {
        TargetLinks links = facts.links();
        TargetFacts alone =
                new TargetFacts(
                        facts.id(),
                        facts.names(),
                        facts.kind(),
                        facts.period(),
                        new TargetLinks(null, links.series(), links.ledBy(), links.seat()),
                        facts.isAboutAi(),
                        facts.summary(),
                        facts.affinity(),
                        facts.evidence());
        return new ReadTarget(file, alone, ties, claims);
    }
}
