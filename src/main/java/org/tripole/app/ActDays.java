package org.tripole.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/**
 * Acts by the day from which each counts, in the order of these days; within a day in dataset
 * order. An act without a date counts from its target's, one dated before its target from the
 * target's: METHOD.md 1.
 */
public final class ActDays {

    private final NavigableMap<LocalDate, List<Tie>> byDay = new TreeMap<>();

    private ActDays(Dataset dataset, List<Tie> ties) {
        LocalDate end = dataset.facts().asOf();
        for (Tie tie : ties) {
            LocalDate day = dayOf(tie, dataset);
            if (!day.isAfter(end)) {
                byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(tie);
            }
        }
    }

    /** The days of some acts of {@code dataset} up to the day on which the record ends. */
    public static ActDays of(Dataset dataset, List<Tie> ties) {
        return new ActDays(dataset, ties);
    }

    /** The first day on which an act counts. */
    public static LocalDate dayOf(Tie tie, Dataset dataset) {
        Target target =
                dataset.target(tie.target()).orElseThrow(() -> new AssertionError(tie.target()));
        LocalDate since = target.date().first();
        return tie.dated().map(date -> date.first()).filter(since::isBefore).orElse(since);
    }

    /** The days, ascending. */
    public List<LocalDate> days() {
        return List.copyOf(byDay.keySet());
    }

    /** The first of the days, if there are any acts. */
    public Optional<LocalDate> first() {
        return byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.firstKey());
    }

    /** The last of the days before {@code day}, if there is one. */
    public Optional<LocalDate> before(LocalDate day) {
        return Optional.ofNullable(byDay.lowerKey(day));
    }

    /** The first of the days after {@code day}, if there is one. */
    public Optional<LocalDate> after(LocalDate day) {
        return Optional.ofNullable(byDay.higherKey(day));
    }

    /** The acts that count on {@code until}, but not yet on {@code after}; none when not later. */
    public List<Tie> between(LocalDate after, LocalDate until) {
        if (!after.isBefore(until)) {
            return List.of();
        }
        return byDay.subMap(after, false, until, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The acts that count on {@code day}. */
    public List<Tie> until(LocalDate day) {
        return byDay.headMap(day, true).values().stream().flatMap(List::stream).toList();
    }

    /** The acts by day. */
    NavigableMap<LocalDate, List<Tie>> byDay() {
        return Collections.unmodifiableNavigableMap(byDay);
    }
}
