package org.tripole.view.finding;

import static org.tripole.text.FindingText.FEW_ALIGNED;
import static org.tripole.text.FindingText.NONE_ALIGNED;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;

/**
 * Approaches with no or few aligned states. Says nothing of few states with evidence, or where no
 * approach has aligned ones.
 */
final class AlignedRule implements Rule {

    private static final int ENOUGH_PLACED = 10;
    private static final int FEW = 5;

    @Override
    public List<Finding> find(Evidence evidence) {
        Census census = evidence.census();
        List<Finding> findings = new ArrayList<>();
        if (census.placed().size() < ENOUGH_PLACED) {
            return findings;
        }
        for (int k = 0; k < evidence.approaches(); k++) {
            List<ActorId> aligned = census.aligned(k);
            if (aligned.isEmpty() && othersAligned(evidence, census)) {
                findings.add(
                        new Finding(
                                NONE_ALIGNED,
                                0.75,
                                List.of(evidence.approach(k), Argument.actors(census.placed()))));
            } else if (isFew(aligned, census)) {
                findings.add(
                        Finding.of(
                                FEW_ALIGNED, 0.72, Argument.actors(aligned), evidence.approach(k)));
            }
        }
        return findings;
    }

    private static boolean othersAligned(Evidence evidence, Census census) {
        for (int k = 0; k < evidence.approaches(); k++) {
            if (!census.aligned(k).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** At most five, and below a tenth of the states with evidence. */
    private static boolean isFew(List<ActorId> aligned, Census census) {
        return !aligned.isEmpty()
                && aligned.size() <= FEW
                && 10 * aligned.size() < census.placed().size();
    }
}
