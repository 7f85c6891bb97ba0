package org.tripole.view.finding;

import static org.tripole.text.FindingText.BETWEEN_PAIR;
import static org.tripole.text.FindingText.SPREAD;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;

/** The two approaches that most states stand between, and the states near all alike. */
final class BetweenRule implements Rule {

    private static final int FEWEST = 5;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> findings = new ArrayList<>(pair(evidence));
        List<ActorId> spread = evidence.census().spread();
        if (spread.size() >= FEWEST) {
            findings.add(Finding.of(SPREAD, 0.4, Argument.actors(spread)));
        }
        return findings;
    }

    private static List<Finding> pair(Evidence evidence) {
        List<Finding> pairs = new ArrayList<>();
        Census census = evidence.census();
        int most = 0;
        for (int one = 0; one < evidence.approaches(); one++) {
            for (int other = one + 1; other < evidence.approaches(); other++) {
                List<ActorId> states = census.between(one, other);
                if (states.size() >= FEWEST && states.size() >= most) {
                    if (states.size() > most) {
                        pairs.clear();
                    }
                    most = states.size();
                    pairs.add(
                            Finding.of(
                                    BETWEEN_PAIR,
                                    0.65,
                                    Argument.actors(states),
                                    evidence.approach(one),
                                    evidence.approach(other)));
                }
            }
        }
        return pairs;
    }
}
