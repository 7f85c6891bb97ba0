package org.tripole.ui.panel.time;

import java.time.LocalDate;
import org.tripole.app.ActDays;
import org.tripole.app.ActHistogram;
import org.tripole.app.AppState;
import org.tripole.domain.Dataset;
import org.tripole.graph.AsOf;
import org.tripole.graph.Assessment;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.score.Scorer;
import org.tripole.score.Weights;

/**
 * The acts of the whole record that pass a filter, by day.
 *
 * @param all the network on the day on which the record ends
 * @param weights by which the record was scored, where the filter asks something of the score
 */
record Calendar(Network all, Weights weights, ActDays days, ActHistogram histogram) {

    /** Bars beyond this number would be too narrow to be told apart. */
    private static final int MOST_BARS = 260;

    /** The calendar of the record and the filter of {@code state}. */
    static Calendar of(AppState state) {
        Dataset dataset = state.dataset();
        LocalDate end = dataset.facts().asOf();
        Network all = GraphBuilder.build(dataset, state.filter(), end, score(state, end));
        return new Calendar(all, state.weights(), ActDays.of(all), ActHistogram.of(all, MOST_BARS));
    }

    /** The record is scored only for a filter that asks something of the score. */
    private static Assessment score(AppState state, LocalDate end) {
        return state.filter().asksTheScore()
                ? Scorer.score(state.dataset(), end, state.weights()).verdicts()
                : Assessment.NONE;
    }

    /** Whether this is the calendar of that state, too. */
    boolean fits(AppState state) {
        Filter filter = all.filter();
        return all.dataset() == state.dataset()
                && filter.equals(state.filter())
                && (!filter.asksTheScore() || weights.equals(state.weights()));
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
