package org.tripole.view.finding;

import static org.tripole.text.FindingText.BOTH_BACKED;
import static org.tripole.text.FindingText.BOTH_BACKED_AT_LEAST;

import java.util.List;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;

/** Who backs both of two targets. Where either was collected in part, the number is "at least". */
record SharedBacking(Target one, Target other, List<ActorId> both) {

    static SharedBacking of(Evidence evidence, Target one, Target other) {
        Set<ActorId> second = Set.copyOf(evidence.acts().backers(other.id()));
        List<ActorId> first = evidence.acts().backers(one.id());
        return new SharedBacking(one, other, first.stream().filter(second::contains).toList());
    }

    /** Whether all acts towards both were collected. */
    boolean isFull() {
        return Evidence.isFull(one) && Evidence.isFull(other);
    }

    /** How many do; nothing where nobody does. */
    List<Finding> findings(Evidence evidence, double telling) {
        return both.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                isFull() ? BOTH_BACKED : BOTH_BACKED_AT_LEAST,
                                telling,
                                Argument.actors(both),
                                evidence.named(one),
                                evidence.named(other)));
    }
}
