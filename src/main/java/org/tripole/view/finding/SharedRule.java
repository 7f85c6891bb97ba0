package org.tripole.view.finding;

import static org.tripole.text.FindingText.SHARED_TARGETS;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;

/** How many shown targets the two states in focus both back. */
final class SharedRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<ActorId> pair = InFocus.of(evidence).actors();
        if (InFocus.of(evidence).size() != 2
                || pair.size() != 2
                || !pair.stream().allMatch(evidence::isState)
                || evidence.hidesActs()) {
            return List.of();
        }
        List<TargetId> shared = new ArrayList<>(backed(evidence, pair.get(0)));
        shared.retainAll(backed(evidence, pair.get(1)));
        if (shared.isEmpty()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        SHARED_TARGETS,
                        0.9,
                        evidence.named(pair.get(0)),
                        evidence.named(pair.get(1)),
                        Argument.targets(shared.stream().sorted().toList())));
    }

    private static List<TargetId> backed(Evidence evidence, ActorId state) {
        return evidence.acts().backed(state).stream().filter(evidence::shows).toList();
    }
}
