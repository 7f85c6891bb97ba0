package org.tripole.view.finding;

import static org.tripole.text.FindingText.CONTESTED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;

/**
 * The target with support and opposition that has most states on its smaller side. Abstaining,
 * declining and leaving are not acting against; targets collected in part are left out.
 */
final class ContestedRule implements Rule {

    private static final int FEWEST = 3;

    private record Sides(Target target, List<ActorId> backers, List<ActorId> opponents) {

        int smaller() {
            return Math.min(backers.size(), opponents.size());
        }
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        if (evidence.hidesActs()) {
            return List.of();
        }
        List<Sides> order = new ArrayList<>();
        for (Target target : evidence.targets()) {
            if (Evidence.isFull(target)) {
                order.add(
                        new Sides(
                                target,
                                evidence.acts().backers(target.id()),
                                opponents(evidence, target)));
            }
        }
        order.sort(Comparator.comparingInt(sides -> -sides.smaller()));
        return order.isEmpty() || order.get(0).smaller() < FEWEST
                ? List.of()
                : List.of(finding(evidence, order.get(0)));
    }

    private static Finding finding(Evidence evidence, Sides sides) {
        return Finding.of(
                CONTESTED,
                0.44,
                evidence.named(sides.target()),
                Argument.actors(sides.backers()),
                Argument.actors(sides.opponents()));
    }

    private static List<ActorId> opponents(Evidence evidence, Target target) {
        return evidence.acts().towards(target.id()).stream()
                .filter(item -> isAgainst(item.tie().relation()))
                .map(item -> item.tie().actor())
                .toList();
    }

    private static boolean isAgainst(Relation relation) {
        return relation == Relation.VOTED_AGAINST || relation == Relation.OPPOSED;
    }
}
