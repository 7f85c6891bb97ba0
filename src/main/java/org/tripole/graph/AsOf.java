package org.tripole.graph;

import java.time.LocalDate;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/** The day up to which the record is read: what begins later does not exist yet. METHOD.md, 1. */
public record AsOf(LocalDate day) {

    /** Whether the target's period has begun. */
    public boolean has(Target target) {
        return hasBegun(target.date());
    }

    /**
     * Whether the tie counts: its target exists, and so does the act. A tie without a date takes
     * its target's; one dated before its target counts from the day the target exists.
     */
    public boolean has(Tie tie, Target target) {
        return has(target) && tie.dated().map(this::hasBegun).orElse(true);
    }

    private boolean hasBegun(PartialDate date) {
        return !date.first().isAfter(day);
    }
}
