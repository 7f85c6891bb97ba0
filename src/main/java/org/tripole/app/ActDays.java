package org.tripole.app;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.graph.Network;

/**
 * The days on which a network gains acts or targets: the stops of the time slider, of its arrow
 * keys and of playing. An act known to the month or year is there from the first day of it on.
 *
 * @param days oldest first
 */
public record ActDays(NavigableSet<LocalDate> days) {

    public ActDays {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    }

    /** The days of what a network shows; build it as of the record's own day to have them all. */
    public static ActDays of(Network network) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Dataset record = network.dataset();
        for (var id : network.targets()) {
            record.target(id).ifPresent(target -> days.add(target.date().first()));
        }
        for (Tie tie : network.ties()) {
            record.target(tie.target()).ifPresent(target -> days.add(begins(tie, target)));
        }
        return new ActDays(days);
    }

    /** The next day after {@code day} on which something is added, if any. */
    public Optional<LocalDate> after(LocalDate day) {
        return Optional.ofNullable(days.higher(day));
    }

    /** The last day before {@code day} on which something was added, if any. */
    public Optional<LocalDate> before(LocalDate day) {
        return Optional.ofNullable(days.lower(day));
    }

    /** The first day, if any. */
    public Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
    }

    /** The last day, if any. */
    public Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    }

    private static LocalDate begins(Tie tie, Target target) {
        LocalDate there = target.date().first();
        return tie.dated()
                .map(period -> period.first().isAfter(there) ? period.first() : there)
                .orElse(there);
    }
}
