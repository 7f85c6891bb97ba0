package org.tripole.view.finding;

import java.util.List;
import org.tripole.domain.Target;

/** How many states back both targets in focus; at least, where either was collected in part. */
final class PairOfTargetsRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Target> pair = InFocus.of(evidence).targets();
        if (InFocus.of(evidence).size() != 2 || pair.size() != 2 || evidence.hidesActs()) {
            return List.of();
        }
        return SharedBacking.of(evidence, pair.get(0), pair.get(1)).findings(evidence, 0.9);
    }
}
