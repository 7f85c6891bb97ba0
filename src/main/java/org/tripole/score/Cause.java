package org.tripole.score;

import java.util.List;
import org.tripole.domain.Tie;

/** Why an actor's shares differ from those of the day before. */
public sealed interface Cause permits Cause.ByOwnActs, Cause.ByWeighing {

    /** It acted itself: these acts begin to count on that day, those that add most first. */
    record ByOwnActs(List<Tie> acts) implements Cause {
        public ByOwnActs {
            acts = List.copyOf(acts);
        }
    }

    /**
     * It did nothing: others joined or left what it backs, or the balance of the approaches
     * changed, so that its earlier acts weigh otherwise. METHOD.md 3 and 4.
     */
    record ByWeighing() implements Cause {}
}
