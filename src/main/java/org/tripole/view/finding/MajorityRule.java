package org.tripole.view.finding;

import static org.tripole.text.FindingText.EQUAL;
import static org.tripole.text.FindingText.LARGEST;
import static org.tripole.text.FindingText.MOST_BETWEEN;
import static org.tripole.text.FindingText.MOST_NEAR;
import static org.tripole.text.FindingText.MOST_THIN;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;

/**
 * Where most states stand. "Most" needs more than half, "more than any other" a strict lead; when
 * most states have thin evidence, that is the finding.
 */
final class MajorityRule implements Rule {

    private static final int FEWEST = 3;

    @Override
    public List<Finding> find(Evidence evidence) {
        Census census = evidence.census();
        List<Finding> findings = new ArrayList<>();
        if (2 * census.thin().size() > census.all().size()) {
            findings.add(
                    Finding.of(
                            MOST_THIN,
                            0.95,
                            Argument.actors(census.thin()),
                            Argument.actors(census.all())));
        } else if (2 * census.undecided().size() > census.placed().size()) {
            findings.add(Finding.of(MOST_BETWEEN, 0.9, Argument.actors(census.undecided())));
        }
        if (census.placed().size() >= FEWEST) {
            findings.addAll(largest(evidence, census));
        }
        return findings;
    }

    private static List<Finding> largest(Evidence evidence, Census census) {
        if (census.majority().isPresent()) {
            int k = census.majority().getAsInt();
            return List.of(
                    Finding.of(
                            MOST_NEAR,
                            0.88,
                            Argument.actors(census.near(k)),
                            evidence.approach(k)));
        }
        List<Integer> order = census.byNear();
        List<ActorId> first = census.near(order.get(0));
        List<ActorId> second = census.near(order.get(1));
        if (first.size() > second.size()) {
            return List.of(
                    Finding.of(
                            LARGEST,
                            0.85,
                            Argument.actors(first),
                            evidence.approach(order.get(0))));
        }
        return first.size() < FEWEST ? List.of() : equal(evidence, census, order);
    }

    /** Two groups of one size that no third equals. */
    private static List<Finding> equal(Evidence evidence, Census census, List<Integer> order) {
        List<ActorId> first = census.near(order.get(0));
        if (order.size() > 2 && census.near(order.get(2)).size() == first.size()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        EQUAL,
                        0.7,
                        evidence.approach(order.get(0)),
                        evidence.approach(order.get(1)),
                        Argument.actors(first)));
    }
}
