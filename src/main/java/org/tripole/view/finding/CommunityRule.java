package org.tripole.view.finding;

import static org.tripole.text.FindingText.COMMUNITIES_FOLLOW;
import static org.tripole.text.FindingText.COMMUNITY_CROSSES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;
import org.tripole.score.Group;

/**
 * Whether states that share acts also stand near one approach: of communities with enough placed
 * states that are worked out for all states.
 */
final class CommunityRule implements Rule {

    private static final int ENOUGH_PLACED = 5;

    /** Share of the placed states of a community that must stand near one approach to follow it. */
    private static final double FOLLOWS = 0.8;

    /** Share that must stand near each of two approaches to cross them. */
    private static final double CROSSES = 0.25;

    private record Community(Ref row, Census census) {

        double share(int approach) {
            return (double) census.near(approach).size() / census.placed().size();
        }
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Community> large = large(evidence);
        List<Finding> findings = new ArrayList<>();
        if (!evidence.showsAllStates() || large.isEmpty()) {
            return findings;
        }
        if (large.size() > 1 && large.stream().allMatch(CommunityRule::follows)) {
            findings.add(
                    Finding.of(
                            COMMUNITIES_FOLLOW,
                            0.6,
                            new Argument.Count(large.stream().map(Community::row).toList())));
        }
        large.stream()
                .filter(CommunityRule::crosses)
                .forEach(community -> findings.add(crossing(evidence, community)));
        return findings;
    }

    private static List<Community> large(Evidence evidence) {
        List<Community> large = new ArrayList<>();
        for (Group group : evidence.setting().communities()) {
            Set<ActorId> members = group.members();
            Census census =
                    evidence.census(evidence.states().stream().filter(members::contains).toList());
            if (census.placed().size() >= ENOUGH_PLACED) {
                large.add(
                        new Community(
                                new Ref(Ref.Kind.GROUP, "community-" + group.number()), census));
            }
        }
        return large;
    }

    private static boolean follows(Community community) {
        return community.share(community.census().byNear().get(0)) >= FOLLOWS;
    }

    private static boolean crosses(Community community) {
        return community.share(community.census().byNear().get(1)) >= CROSSES;
    }

    private static Finding crossing(Evidence evidence, Community community) {
        List<Integer> order = community.census().byNear();
        return Finding.of(
                COMMUNITY_CROSSES,
                0.55,
                Argument.actors(community.census().all()),
                evidence.approach(order.get(0)),
                evidence.approach(order.get(1)));
    }
}
