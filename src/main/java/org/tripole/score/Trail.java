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

    /** The steps on which it acted itself. */
    public List<Step> ownSteps() {
        return steps.stream().filter(Step::isByOwnActs).toList();
    }

    /** The steps worth telling: own acts, other labels, and moves of at least {@code least}. */
    public List<Step> telling(double least) {
        return steps.stream()
                .filter(step -> step.isRelabelled() || step.isByOwnActs() || step.move() >= least)
                .toList();
    }
}
