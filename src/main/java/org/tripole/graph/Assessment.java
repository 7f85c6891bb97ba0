package org.tripole.graph;

import java.util.Optional;
import org.tripole.domain.ActorId;

/** What the score says of a record on a day, as far as a filter asks; the giver knows the score. */
@FunctionalInterface
public interface Assessment extends Backers {

    /** An assessment of nobody, for filters that ask nothing of it. */
    Assessment NONE = (actor, target) -> false;

    /** What the score says of the actor; nothing when it was not scored. */
    default Optional<Verdict> verdict(ActorId actor) {
        return Optional.empty();
    }
}
