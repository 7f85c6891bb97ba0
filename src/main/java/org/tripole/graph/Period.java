package org.tripole.graph;

import java.time.LocalDate;
import org.tripole.domain.PartialDate;

/** A range of days, both ends included, in which acts are looked for. */
public record Period(LocalDate from, LocalDate to) {

    /** All time. */
    public static final Period EVER = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A range of days must not end on " + to + " before " + from);
        }
    }

    /** Whether the date may lie in it: one known to the year or month may fall on any day of it. */
    public boolean mayHold(PartialDate date) {
        return !date.last().isBefore(from) && !date.first().isAfter(to);
    }
}
