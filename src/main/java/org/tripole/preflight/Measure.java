package org.tripole.preflight;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;

/**
 * One measured value.
 *
 * @param value the worst that was found: the least, or a count of faults
 * @param limit what it must reach; 0 for a count
 * @param failing boxes of the marks that miss it, to be ringed, in paint order
 * @param remedy what may mend it; null where nothing is known to
 */
public record Measure(
        Requirement requirement,
        double value,
        double limit,
        List<Box> failing,
        @Nullable Repair remedy) {

    public Measure {
        failing = List.copyOf(failing);
        if (!(value >= 0 && limit >= 0)) { // NaN fails too
            throw new IllegalArgumentException(
                    requirement + " must be measured from 0, but is " + value + " of " + limit);
        }
    }

    /** Whether the limit is kept. */
    public boolean isMet() {
        return requirement.isCount() ? value <= limit : value >= limit;
    }

    /** What may mend it, if it fails and something may. */
    public Optional<Repair> repair() {
        return isMet() ? Optional.empty() : Optional.ofNullable(remedy);
    }
}
