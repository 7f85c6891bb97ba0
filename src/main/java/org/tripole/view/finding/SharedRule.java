package org.tripole.view.finding;

import static org.tripole.text.FindingText.SHARED_BY_SEVERAL;
import static org.tripole.text.FindingText.SHARED_BY_THREE;
import static org.tripole.text.FindingText.SHARED_TARGETS;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;

/** How many shown targets all states in focus back: two, three or more of them. */
final class SharedRule implements Rule {

    private static final int MOST_NAMED = 3;

    @Override
    public List<Finding> find(Evidence evidence) {
        InFocus focus = InFocus.of(evidence);
        List<ActorId> states = focus.actors();
        if (states.size() < 2
                || !focus.targets().isEmpty()
                || !states.stream().allMatch(evidence::isState)
                || evidence.hidesActs()) {
            return List.of();
        }
        List<TargetId> shared = new ArrayList<>(backed(evidence, states.get(0)));
        states.forEach(state -> shared.retainAll(backed(evidence, state)));
        if (shared.isEmpty()) {
            return List.of();
        }
        Argument targets = Argument.targets(shared.stream().sorted().toList());
        return List.of(
                states.size() > MOST_NAMED
                        ? Finding.of(SHARED_BY_SEVERAL, 0.9, Argument.actors(states), targets)
                        : named(focus.names(evidence), targets));
    }

    private static Finding named(List<Argument> names, Argument targets) {
        List<Argument> arguments = new ArrayList<>(names);
        arguments.add(targets);
        return new Finding(names.size() == 2 ? SHARED_TARGETS : SHARED_BY_THREE, 0.9, arguments);
    }

    private static List<TargetId> backed(Evidence evidence, ActorId state) {
        return evidence.acts().backed(state).stream().filter(evidence::shows).toList();
    }
}
