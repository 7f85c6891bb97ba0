package org.tripole.view.finding;

import static org.tripole.text.FindingText.VOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetKind;
import org.tripole.domain.Tie;

/**
 * How votes went: counted where every vote was collected, else as a source states the totals. Needs
 * both sides known, and no state or act hidden.
 */
final class VoteRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (evidence.hidesActs() || !evidence.showsAllStates()) {
            return findings;
        }
        for (Target target : evidence.targets()) {
            if (target.facts().kind() == TargetKind.VOTE) {
                vote(evidence, target).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> vote(Evidence evidence, Target target) {
        Optional<Argument> votesFor = total(evidence, target, Relation.VOTED_FOR);
        Optional<Argument> against = total(evidence, target, Relation.VOTED_AGAINST);
        if (votesFor.isEmpty() || against.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                        VOTE,
                        0.3 + 0.25 * evidence.weight(target).contrast(),
                        evidence.named(target),
                        votesFor.get(),
                        against.get()));
    }

    private static Optional<Argument> total(Evidence evidence, Target target, Relation relation) {
        List<Tie> ties =
                evidence.dataset().tiesTo(target.id()).stream()
                        .filter(tie -> tie.relation() == relation && evidence.isState(tie.actor()))
                        .toList();
        if (Evidence.isFull(target) && !ties.isEmpty()) {
            return Optional.of(Argument.ties(ties));
        }
        Integer stated = target.facts().evidence().expectedCounts().get(relation);
        return Optional.ofNullable(stated)
                .map(number -> new Argument.Stated(number, List.of(Argument.row(target.id()))));
    }
}
