package org.tripole.view.finding;

import static org.tripole.text.FindingText.MOST_IN_INCOME_GROUP;
import static org.tripole.text.FindingText.MOST_IN_REGION;
import static org.tripole.text.FindingText.MOST_IN_REGIONAL_GROUP;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tripole.text.FindingText;

/**
 * Regions, income groups and regional groups of which more than half of the placed states stand
 * near one approach. Needs enough placed states, and at least half of the group placed.
 */
final class GroupMajorityRule implements Rule {

    private static final int ENOUGH_PLACED = 8;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (!evidence.showsAllStates()) {
            return findings;
        }
        Grouping.regions(evidence)
                .forEach(group -> findings.addAll(most(evidence, group, MOST_IN_REGION)));
        Grouping.of(evidence, actor -> actor.facts().incomeGroup())
                .forEach(group -> findings.addAll(most(evidence, group, MOST_IN_INCOME_GROUP)));
        Grouping.of(evidence, actor -> actor.facts().unRegionalGroup())
                .forEach(group -> findings.addAll(most(evidence, group, MOST_IN_REGIONAL_GROUP)));
        return findings;
    }

    private static List<Finding> most(Evidence evidence, Grouping group, FindingText kind) {
        Census census = evidence.census(group.states());
        OptionalInt majority = census.majority();
        if (majority.isEmpty() || !isEnough(census)) {
            return List.of();
        }
        int k = majority.getAsInt();
        double share = (double) census.near(k).size() / census.placed().size();
        return List.of(
                Finding.of(
                        kind,
                        0.5 + 0.1 * share,
                        Argument.actors(census.near(k)),
                        group.named(),
                        evidence.approach(k)));
    }

    static boolean isEnough(Census census) {
        return census.placed().size() >= ENOUGH_PLACED && census.isMostlyPlaced();
    }
}
