package org.tripole.ui.panel.time;

import java.time.LocalDate;
import org.tripole.app.ActDays;
import org.tripole.app.ActHistogram;
import org.tripole.app.AppState;
import org.tripole.domain.Dataset;
import org.tripole.graph.AsOf;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;

/**
 * The acts of the whole record that pass a filter, by day.
 *
 * @param all the network on the day on which the record ends
 */
record Calendar(Network all, ActDays days, ActHistogram histogram) {

    /** Bars beyond this number would be too narrow to be told apart. */
    private static final int MOST_BARS = 260;

    /** The calendar of the record and the filter of {@code state}. */
    static Calendar of(AppState state) {
        Dataset dataset = state.dataset();
        Network all = GraphBuilder.build(dataset, state.filter(), dataset.facts().asOf());
        return new Calendar(all, ActDays.of(all), ActHistogram.of(all, MOST_BARS));
    }

    /** Whether this is the calendar of that state, too. */
    boolean fits(AppState state) {
        Filter filter = all.filter();
        return all.dataset() == state.dataset() && filter.equals(state.filter());
    }

    /** From the first bar to the day on which the record ends. */
    TimeSpan span() {
        LocalDate last = all.asOf();
        return new TimeSpan(
                days.first()
                        .map(day -> day.withDayOfMonth(1))
                        .filter(last::isAfter)
                        .orElse(last.minusYears(1)),
                last);
    }

    /** How many acts count on a day. */
    int countUntil(LocalDate day) {
        AsOf asOf = new AsOf(day);
        return (int)
                all.ties().stream()
                        .filter(
                                tie ->
                                        all.dataset().target(tie.target()).stream()
                                                .anyMatch(target -> asOf.has(tie, target)))
                        .count();
    }
}
