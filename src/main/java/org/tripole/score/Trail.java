package org.tripole.score;

import java.util.List;
import org.tripole.domain.ActorId;

/**
 * The steps of an actor's position over time, oldest first; before the first it had no evidence.
 */
public record Trail(ActorId actor, List<Step> steps) {

    public Trail {
        steps = List.copyOf(steps);
    }

    /** The steps with another label than before: when it moved, and by which act. */
    public List<Step> relabellings() {
        return steps.stream().filter(Step::isRelabelled).toList();
    }
}
