package org.tripole.view.finding;

import static org.tripole.text.FindingText.NONE_BACKS_BOTH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.Target;

/**
 * States that back two targets of different approaches. Where either was collected in part, the
 * number is "at least", and nothing is said of none.
 */
final class OverlapRule implements Rule {

    private static final int FEWEST_BACKERS = 5;
    private static final int FEWEST_SHARED = 3;
    private static final double MANY = 10;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (evidence.hidesActs()) {
            return findings;
        }
        List<Target> telling =
                Telling.targets(evidence).stream()
                        .filter(t -> evidence.acts().backers(t.id()).size() >= FEWEST_BACKERS)
                        .sorted(Comparator.comparing(Target::id))
                        .toList();
        for (int i = 0; i < telling.size(); i++) {
            for (int j = i + 1; j < telling.size(); j++) {
                if (leading(evidence, telling.get(i)) != leading(evidence, telling.get(j))) {
                    findings.addAll(pair(evidence, telling.get(i), telling.get(j)));
                }
            }
        }
        return findings;
    }

    private static List<Finding> pair(Evidence evidence, Target one, Target other) {
        SharedBacking shared = SharedBacking.of(evidence, one, other);
        int both = shared.both().size();
        double telling =
                Math.min(
                        Telling.perBacker(evidence.weight(one)),
                        Telling.perBacker(evidence.weight(other)));
        if (both == 0 && shared.isFull()) {
            return List.of(
                    Finding.of(
                            NONE_BACKS_BOTH,
                            0.38 + 0.1 * telling,
                            evidence.named(one),
                            evidence.named(other)));
        }
        if (both < FEWEST_SHARED) {
            return List.of();
        }
        double start = shared.isFull() ? 0.42 : 0.38;
        return shared.findings(evidence, start + 0.2 * telling * Math.min(1, both / MANY));
    }

    private static int leading(Evidence evidence, Target target) {
        return Telling.leading(evidence.weight(target));
    }
}
