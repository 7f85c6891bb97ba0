package org.tripole.view.finding;

import java.util.List;

/**
 * How many states back the two targets that the filter asks for, which is what the picture is
 * about; at least, where either was collected in part. Attending, which the filter lets pass, is
 * less than backing.
 */
final class BackedRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.askedPair()
                .map(pair -> SharedBacking.of(evidence, pair.get(0), pair.get(1)))
                .map(shared -> shared.findings(evidence, 1))
                .orElse(List.of());
    }
}
