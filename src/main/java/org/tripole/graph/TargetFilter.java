package org.tripole.graph;

import java.util.Set;
import org.tripole.domain.Target;
import org.tripole.domain.TargetKind;

/**
 * Which targets pass.
 *
 * @param aboutAiOnly whether general bodies are left out
 * @param kinds the kinds that pass; all when empty
 */
public record TargetFilter(boolean aboutAiOnly, Set<TargetKind> kinds) {

    /** Every target. */
    public static final TargetFilter OPEN = new TargetFilter(false, Set.of());

    public TargetFilter {
        kinds = Ordered.copy(kinds);
    }

    /** The same with general bodies left out or shown. */
    public TargetFilter withAboutAiOnly(boolean only) {
        return new TargetFilter(only, kinds);
    }

    /** The same with only these kinds, or all when there are none. */
    public TargetFilter withKinds(Set<TargetKind> shown) {
        return new TargetFilter(aboutAiOnly, shown);
    }

    /** Whether the target passes. */
    public boolean passes(Target target) {
        return (target.isAboutAi() || !aboutAiOnly)
                && (kinds.isEmpty() || kinds.contains(target.facts().kind()));
    }

    /** How many of its parts may hide something that the standard filter shows. */
    int activeCount() {
        return Ordered.count(!kinds.isEmpty());
    }
}
