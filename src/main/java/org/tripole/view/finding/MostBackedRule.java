package org.tripole.view.finding;

import static org.tripole.text.FindingText.MOST_BACKED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.Target;

/** The target with strictly more backers than any other of those collected in full. */
final class MostBackedRule implements Rule {

    private static final int FEWEST = 5;

    @Override
    public List<Finding> find(Evidence evidence) {
        if (evidence.hidesActs()) {
            return List.of();
        }
        List<Target> order =
                new ArrayList<>(evidence.targets().stream().filter(Evidence::isFull).toList());
        order.sort(Comparator.comparingInt(target -> -backers(evidence, target)));
        if (order.size() < 2
                || backers(evidence, order.get(0)) < FEWEST
                || backers(evidence, order.get(0)) == backers(evidence, order.get(1))) {
            return List.of();
        }
        Target first = order.get(0);
        return List.of(
                Finding.of(
                        MOST_BACKED,
                        0.35,
                        evidence.named(first),
                        Argument.actors(evidence.acts().backers(first.id()))));
    }

    private static int backers(Evidence evidence, Target target) {
        return evidence.acts().backers(target.id()).size();
    }
}
