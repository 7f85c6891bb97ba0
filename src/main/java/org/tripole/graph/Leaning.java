package org.tripole.graph;

import java.util.Optional;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;

/** The approach that a target leans to. */
public final class Leaning {

    private Leaning() {}

    /**
     * The approach that has more than half of the target's affinity; none for an even-handed target
     * and for one without any. By the affinities of the record, whatever weights a user gives.
     */
    public static Optional<ApproachId> of(Target target, Dataset record) {
        double sum = target.affinity().weights().stream().mapToDouble(Double::doubleValue).sum();
        for (int k = 0; k < record.approaches().size(); k++) {
            if (2 * target.affinity().weight(k) > sum) {
                return Optional.of(record.approaches().get(k).id());
            }
        }
        return Optional.empty();
    }
}
