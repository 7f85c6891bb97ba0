package org.tripole.view.finding;

import static org.tripole.text.FindingText.NO_ACT;
import static org.tripole.text.FindingText.NO_ACT_IN_REGION;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;

/** States without any recorded act by the day, in all and by region; never "did not act". */
final class NoActRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        List<ActorId> silent = silent(evidence, evidence.states());
        if (evidence.hidesActs() || silent.isEmpty()) {
            return findings;
        }
        findings.add(
                Finding.of(
                        NO_ACT,
                        0.3 + 0.3 * silent.size() / evidence.states().size(),
                        Argument.actors(silent),
                        new Argument.Day(evidence.lastDay())));
        if (evidence.showsAllStates()) {
            Grouping.regions(evidence).forEach(region -> findings.addAll(in(evidence, region)));
        }
        return findings;
    }

    private static List<Finding> in(Evidence evidence, Grouping region) {
        List<ActorId> silent = silent(evidence, region.states());
        if (silent.isEmpty()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        NO_ACT_IN_REGION,
                        0.2 + 0.2 * silent.size() / region.states().size(),
                        Argument.actors(silent),
                        region.named(),
                        new Argument.Day(evidence.lastDay())));
    }

    private static List<ActorId> silent(Evidence evidence, List<ActorId> states) {
        return states.stream()
                .filter(
                        state ->
                                evidence.acts().of(state).stream()
                                        .noneMatch(item -> evidence.shows(item.tie().target())))
                .toList();
    }
}
