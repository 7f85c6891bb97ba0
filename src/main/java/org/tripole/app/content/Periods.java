package org.tripole.app.content;

import java.time.LocalDate;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.exchange.Period;

/**
 * Partial dates as whole days: the last day of the period, but no later than the day of the record,
 * as the method counts them. METHOD.md, 1.
 */
record Periods(LocalDate asOf) {

    /** From when to when the target existed. */
    Period of(Target target) {
        PartialDate end = target.facts().period().end();
        return Period.from(day(target.date()), end == null ? null : end.last());
    }

    /** From the day of the act, or of its target if that is later, until the target's end. */
    Period of(Tie tie, Target target) {
        LocalDate existed = day(target.date());
        LocalDate acted = tie.dated().map(this::day).orElse(existed);
        return Period.from(acted.isBefore(existed) ? existed : acted, of(target).end());
    }

    private LocalDate day(PartialDate date) {
        return date.last().isAfter(asOf) ? asOf : date.last();
    }
}
