package org.tripole.view.finding;

import static org.tripole.text.FindingText.BOTH_BACKED;
import static org.tripole.text.FindingText.BOTH_BACKED_AT_LEAST;
import static org.tripole.text.FindingText.NONE_BACKS_BOTH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;
import org.tripole.text.FindingText;

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
        List<ActorId> first = evidence.acts().backers(one.id());
        Set<ActorId> second = Set.copyOf(evidence.acts().backers(other.id()));
        Set<ActorId> both = new LinkedHashSet<>(first);
        both.retainAll(second);
        boolean isFull = Evidence.isFull(one) && Evidence.isFull(other);
        double telling =
                Math.min(
                        Telling.perBacker(evidence.weight(one)),
                        Telling.perBacker(evidence.weight(other)));
        if (both.isEmpty() && isFull) {
            return List.of(
                    Finding.of(
                            NONE_BACKS_BOTH,
                            0.38 + 0.1 * telling,
                            evidence.named(one),
                            evidence.named(other)));
        }
        if (both.size() < FEWEST_SHARED) {
            return List.of();
        }
        FindingText kind = isFull ? BOTH_BACKED : BOTH_BACKED_AT_LEAST;
        return List.of(
                Finding.of(
                        kind,
                        (isFull ? 0.42 : 0.38) + 0.2 * telling * Math.min(1, both.size() / MANY),
                        Argument.actors(both),
                        evidence.named(one),
                        evidence.named(other)));
    }

    private static int leading(Evidence evidence, Target target) {
        return Telling.leading(evidence.weight(target));
    }
}
