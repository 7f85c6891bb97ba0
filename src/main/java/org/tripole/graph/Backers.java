package org.tripole.graph;

import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;

/** Which actors back which targets on a day; what counts as backing is the giver's business. */
@FunctionalInterface
public interface Backers {

    /** Whether the actor backs the target, all its acts towards it considered. */
    boolean backs(ActorId actor, TargetId target);
}
