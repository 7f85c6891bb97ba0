package org.tripole.view.finding;

import static org.tripole.text.FindingText.BACKERS_IN_REGION;
import static org.tripole.text.FindingText.TARGET_BACKERS;
import static org.tripole.text.FindingText.TARGET_BACKERS_AT_LEAST;
import static org.tripole.text.FindingText.TARGET_COVERAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/** How many states back the one target in focus, and how many of a stated total are named. */
final class TargetRule implements Rule {

    private static final int FEWEST = 5;

    @Override
    public List<Finding> find(Evidence evidence) {
        InFocus focus = InFocus.of(evidence);
        if (focus.size() != 1 || focus.targets().size() != 1 || evidence.hidesActs()) {
            return List.of();
        }
        Target target = focus.targets().get(0);
        List<Finding> findings = new ArrayList<>();
        List<ActorId> backers = evidence.acts().backers(target.id());
        if (!backers.isEmpty()) {
            findings.add(
                    Finding.of(
                            Evidence.isFull(target) ? TARGET_BACKERS : TARGET_BACKERS_AT_LEAST,
                            0.9,
                            evidence.named(target),
                            Argument.actors(backers)));
        }
        coverage(evidence, target).ifPresent(findings::add);
        if (Evidence.isFull(target) && backers.size() >= FEWEST) {
            findings.addAll(region(evidence, target, backers));
        }
        return findings;
    }

    /** The region of more than half of the backers; not while states are hidden. */
    private static List<Finding> region(Evidence evidence, Target target, List<ActorId> backers) {
        for (Grouping region : Grouping.regions(evidence)) {
            List<ActorId> inside = backers.stream().filter(region.states()::contains).toList();
            if (2 * inside.size() > backers.size() && evidence.showsAllStates()) {
                return List.of(
                        Finding.of(
                                BACKERS_IN_REGION,
                                0.6,
                                Argument.actors(inside),
                                evidence.named(target),
                                region.named()));
            }
        }
        return List.of();
    }

    /** Named of stated, by the relation of which most are stated; only while none is hidden. */
    private static Optional<Finding> coverage(Evidence evidence, Target target) {
        return target.facts().evidence().expectedCounts().entrySet().stream()
                .filter(stated -> evidence.showsAllStates() && stated.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(
                        stated ->
                                Finding.of(
                                        TARGET_COVERAGE,
                                        0.7,
                                        evidence.named(target),
                                        Argument.ties(named(evidence, target, stated.getKey())),
                                        new Argument.Stated(
                                                stated.getValue(), evidence.named(target).rows())));
    }

    private static List<Tie> named(Evidence evidence, Target target, Relation relation) {
        return evidence.network().ties().stream()
                .filter(tie -> tie.target().equals(target.id()) && tie.relation() == relation)
                .toList();
    }
}
