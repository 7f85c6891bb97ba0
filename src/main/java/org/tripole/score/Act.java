package org.tripole.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/**
 * A tie that exists on the as-of date, with its date resolved. METHOD.md 1.
 *
 * @param date last day of the tie's period, or of the target's for a tie without one, capped at the
 *     as-of date
 * @param ageInMonths from that day to the as-of date, in months of 30.4375 days
 */
record Act(Tie tie, LocalDate date, double ageInMonths) {

    private static final double DAYS_IN_MONTH = 30.4375;

    static Act of(Tie tie, Target target, LocalDate asOf) {
        LocalDate last = period(tie, target).last();
        LocalDate date = last.isAfter(asOf) ? asOf : last;
        return new Act(tie, date, ChronoUnit.DAYS.between(date, asOf) / DAYS_IN_MONTH);
    }

    /** Whether the tie has begun on that day; the target is asked for a tie without date. */
    static boolean exists(Tie tie, Target target, LocalDate asOf) {
        return !period(tie, target).first().isAfter(asOf);
    }

    Relation relation() {
        return tie.relation();
    }

    private static PartialDate period(Tie tie, Target target) {
        return tie.dated().orElseGet(target::date);
    }
}
