package org.tripole.view.finding;

import static org.tripole.text.FindingText.MOVED_WITH_ACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.domain.ActorId;
import org.tripole.score.Item;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.Standing;

/**
 * States that stood near one approach and now stand near another, with the act that gave more than
 * half of what is new there. Without such an act nothing is said.
 */
final class MoveRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        Optional<Before> before = Before.of(evidence);
        if (before.isEmpty() || evidence.hidesActs()) {
            return findings;
        }
        for (ActorId state : evidence.states()) {
            List<Integer> from = standing(before.get().scores(), state).approaches();
            List<Integer> to = standing(evidence.scores(), state).approaches();
            if (from.size() == 1 && to.size() == 1 && !from.equals(to)) {
                decisive(evidence, state, to.get(0), before.get().day())
                        .map(act -> moved(evidence, act, from.get(0), to.get(0)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Finding moved(Evidence evidence, Item act, int from, int to) {
        return Finding.of(
                MOVED_WITH_ACT,
                0.94,
                evidence.named(act.tie().actor()),
                evidence.approach(from),
                evidence.approach(to),
                evidence.named(evidence.target(act.tie().target())),
                Argument.ties(List.of(act.tie())));
    }

    private static Optional<Item> decisive(
            Evidence evidence, ActorId state, int to, LocalDate since) {
        List<Item> fresh =
                evidence.acts().of(state).stream()
                        .filter(item -> item.date().isAfter(since))
                        .filter(item -> item.contribution().get(to) > 0)
                        .toList();
        double all = fresh.stream().mapToDouble(item -> item.contribution().get(to)).sum();
        return fresh.stream()
                .filter(item -> 2 * item.contribution().get(to) > all)
                .filter(item -> evidence.shows(item.tie().target()))
                .findFirst();
    }

    private static Standing standing(Scores scores, ActorId state) {
        return scores.position(state).map(Position::standing).orElseThrow();
    }
}
