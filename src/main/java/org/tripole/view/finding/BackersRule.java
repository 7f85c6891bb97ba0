package org.tripole.view.finding;

import static org.tripole.text.FindingText.BACKERS_MOST_NEAR;
import static org.tripole.text.FindingText.BACKERS_NEAR;
import static org.tripole.text.FindingText.BACKERS_SPAN;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;
import org.tripole.draw.Ref;

/**
 * Telling targets whose backers all or mostly stand near one approach, or near every one. "All" and
 * "most" only where the target was collected in full and at least half of its backers are placed.
 * In focus, only the targets in focus are looked at.
 */
final class BackersRule implements Rule {

    private static final int FEWEST_PLACED = 5;
    private static final int FEWEST_AT_EACH = 2;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (evidence.hidesActs()) {
            return findings;
        }
        for (Target target : targets(evidence)) {
            Census census = evidence.census(evidence.acts().backers(target.id()));
            findings.addAll(near(evidence, target, census));
            findings.addAll(span(evidence, target, census));
        }
        return findings;
    }

    private static List<Target> targets(Evidence evidence) {
        return evidence.isFocused() ? InFocus.of(evidence).targets() : Telling.targets(evidence);
    }

    private static List<Finding> near(Evidence evidence, Target target, Census census) {
        int placed = census.placed().size();
        OptionalInt majority = census.majority();
        if (!Evidence.isFull(target)
                || placed < FEWEST_PLACED
                || !census.isMostlyPlaced()
                || majority.isEmpty()) {
            return List.of();
        }
        int k = majority.getAsInt();
        boolean areAll = census.near(k).size() == placed;
        return List.of(
                Finding.of(
                        areAll ? BACKERS_NEAR : BACKERS_MOST_NEAR,
                        (areAll ? 0.5 : 0.4) + 0.1 * placed / evidence.states().size(),
                        Argument.actors(census.near(k)),
                        evidence.named(target),
                        evidence.approach(k)));
    }

    private static List<Finding> span(Evidence evidence, Target target, Census census) {
        List<List<ActorId>> near =
                IntStream.range(0, evidence.approaches()).mapToObj(census::near).toList();
        if (near.stream().anyMatch(states -> states.size() < FEWEST_AT_EACH)) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        BACKERS_SPAN,
                        0.46,
                        evidence.named(target),
                        new Argument.Count(
                                evidence.dataset().approaches().stream()
                                        .map(a -> new Ref(Ref.Kind.APPROACH, a.id().value()))
                                        .toList()),
                        Argument.actors(near.stream().flatMap(List::stream).toList())));
    }
}
