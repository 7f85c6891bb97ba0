package org.tripole.view.finding;

import static org.tripole.text.FindingText.REGIONS_DIFFER;
import static org.tripole.text.FindingText.REGION_MORE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.ActorId;

/** How regions differ; compares only while no state is hidden. */
final class RegionsRule implements Rule {

    private static final int FEWEST = 3;

    @Override
    public List<Finding> find(Evidence evidence) {
        if (!evidence.showsAllStates()) {
            return List.of();
        }
        List<Grouping> regions = Grouping.regions(evidence);
        List<Finding> findings = new ArrayList<>();
        for (int k = 0; regions.size() > 1 && k < evidence.approaches(); k++) {
            findings.addAll(more(evidence, regions, k));
        }
        findings.addAll(differ(evidence, regions));
        return findings;
    }

    /** The region with strictly more states near an approach than any other. */
    private static List<Finding> more(Evidence evidence, List<Grouping> regions, int k) {
        List<Grouping> order = new ArrayList<>(regions);
        order.sort(Comparator.comparingInt(region -> -near(evidence, region, k).size()));
        List<ActorId> first = near(evidence, order.get(0), k);
        if (first.size() < FEWEST || first.size() == near(evidence, order.get(1), k).size()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        REGION_MORE,
                        0.48,
                        Evidence.group(order.get(0).name(), first),
                        evidence.approach(k)));
    }

    private static List<Finding> differ(Evidence evidence, List<Grouping> regions) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            for (int j = i + 1; j < regions.size(); j++) {
                findings.addAll(differ(evidence, regions.get(i), regions.get(j)));
            }
        }
        return findings;
    }

    /** Two regions whose majorities stand near different approaches. */
    private static List<Finding> differ(Evidence evidence, Grouping one, Grouping other) {
        Census first = evidence.census(one.states());
        Census second = evidence.census(other.states());
        if (!GroupMajorityRule.isEnough(first)
                || !GroupMajorityRule.isEnough(second)
                || first.majority().isEmpty()
                || second.majority().isEmpty()
                || first.majority().equals(second.majority())) {
            return List.of();
        }
        int k = first.majority().getAsInt();
        int l = second.majority().getAsInt();
        List<ActorId> both = new ArrayList<>(first.near(k));
        both.addAll(second.near(l));
        return List.of(
                Finding.of(
                        REGIONS_DIFFER,
                        0.62,
                        Argument.actors(both),
                        Evidence.group(one.name(), first.near(k)),
                        evidence.approach(k),
                        Evidence.group(other.name(), second.near(l)),
                        evidence.approach(l)));
    }

    private static List<ActorId> near(Evidence evidence, Grouping region, int k) {
        return evidence.census(region.states()).near(k);
    }
}
