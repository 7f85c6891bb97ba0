package org.tripole.view.finding;

import static org.tripole.text.FindingText.MOST_ACTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;

/** The state with strictly more recorded acts towards what is shown than any other. */
final class MostActsRule implements Rule {

    private static final int FEWEST = 5;

    /** A state and the shown targets that it did anything towards. */
    private record Busy(ActorId state, List<TargetId> targets) {}

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Busy> order = new ArrayList<>();
        evidence.states().forEach(state -> order.add(busy(evidence, state)));
        order.sort(Comparator.comparingInt(busy -> -busy.targets().size()));
        if (evidence.hidesActs()
                || order.size() < 2
                || order.get(0).targets().size() < FEWEST
                || order.get(0).targets().size() == order.get(1).targets().size()) {
            return List.of();
        }
        Busy first = order.get(0);
        return List.of(
                Finding.of(
                        MOST_ACTS,
                        0.34,
                        evidence.named(first.state()),
                        Argument.targets(first.targets())));
    }

    private static Busy busy(Evidence evidence, ActorId state) {
        return new Busy(
                state,
                evidence.acts().of(state).stream()
                        .map(item -> item.tie().target())
                        .filter(evidence::shows)
                        .toList());
    }
}
