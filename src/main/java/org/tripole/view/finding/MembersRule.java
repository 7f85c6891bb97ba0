package org.tripole.view.finding;

import static org.tripole.text.FindingText.MEMBERS_SPLIT;
import static org.tripole.text.FindingText.MEMBERS_UNITED;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.score.Side;

/**
 * Groups of states whose members stand near one approach, or near two. Only general bodies that
 * were collected in full and of which at least two thirds of the members are placed.
 */
final class MembersRule implements Rule {

    private static final int FEWEST_PLACED = 5;
    private static final int FEWEST_ON_A_SIDE = 2;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (!evidence.showsAllStates()) {
            return findings;
        }
        for (Target group : evidence.dataset().targets()) {
            if (!group.isAboutAi() && Evidence.isFull(group)) {
                findings.addAll(about(evidence, group));
            }
        }
        return findings;
    }

    private static List<Finding> about(Evidence evidence, Target group) {
        List<ActorId> members = members(evidence, group);
        Census census = evidence.census(members);
        int placed = census.placed().size();
        if (placed < FEWEST_PLACED
                || 3 * placed < 2 * members.size()
                || 2 * members.size() > evidence.states().size()) {
            return List.of();
        }
        List<Integer> order = census.byNear();
        return census.near(order.get(0)).size() == placed
                ? List.of(united(evidence, group, census, order.get(0)))
                : split(evidence, group, census, order);
    }

    private static Finding united(Evidence evidence, Target group, Census census, int k) {
        return Finding.of(
                MEMBERS_UNITED,
                0.5,
                Argument.actors(census.placed()),
                evidence.named(group),
                evidence.approach(k));
    }

    private static List<Finding> split(
            Evidence evidence, Target group, Census census, List<Integer> order) {
        List<ActorId> first = census.near(order.get(0));
        List<ActorId> second = census.near(order.get(1));
        if (census.majority().isPresent() || second.size() < FEWEST_ON_A_SIDE) {
            return List.of();
        }
        double told = (double) (first.size() + second.size()) / census.placed().size();
        return List.of(
                Finding.of(
                        MEMBERS_SPLIT,
                        0.5 + 0.08 * told,
                        evidence.named(group),
                        Argument.actors(first),
                        evidence.approach(order.get(0)),
                        Argument.actors(second),
                        evidence.approach(order.get(1))));
    }

    private static List<ActorId> members(Evidence evidence, Target group) {
        return evidence.acts().towards(group.id()).stream()
                .filter(item -> item.side() == Side.SUPPORT && isMember(item.tie().relation()))
                .map(item -> item.tie().actor())
                .toList();
    }

    private static boolean isMember(Relation relation) {
        return relation == Relation.MEMBER || relation == Relation.FOUNDING_MEMBER;
    }
}
