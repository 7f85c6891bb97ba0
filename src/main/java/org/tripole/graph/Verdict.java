package org.tripole.graph;

import java.util.Set;
import org.tripole.domain.ApproachId;

/**
 * What the score says of an actor on a day, as far as a filter asks.
 *
 * @param label the kind of its label
 * @param named the approaches that its label names; none when it names none
 * @param confidence how far its position rests on its own acts
 */
public record Verdict(LabelKind label, Set<ApproachId> named, ConfidenceBand confidence) {

    public Verdict {
        named = Ordered.copy(named);
    }
}
