package org.tripole.ui.panel.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.domain.PartialDate;
import org.tripole.graph.Filter;
import org.tripole.graph.Period;
import org.tripole.graph.PopulationRange;
import org.tripole.text.SiftText;
import org.tripole.ui.panel.Words;

/** The lower and upper ends of population and of the dates of acts. */
final class RangeModel {

    /** The end that bounds nothing. */
    static final long ANY = 0;

    /** The ends of population to choose from, in millions of people. */
    static final List<Long> MILLIONS = List.of(1L, 5L, 10L, 50L, 100L, 500L);

    private static final long MILLION = 1_000_000;
    private static final String EXAMPLE = "2024-03";

    private final Store store;
    private final Words words;

    RangeModel(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** The lower end of population in millions. */
    long least(Filter filter) {
        return filter.actors().population().least() / MILLION;
    }

    /** The upper end of population in millions. */
    long most(Filter filter) {
        long most = filter.actors().population().most();
        return most == Long.MAX_VALUE ? ANY : most / MILLION;
    }

    /** Sets the lower end; an upper end below it is lifted. */
    void setLeast(long millions) {
        long most = most(filter());
        setPopulation(millions, most != ANY && most < millions ? ANY : most);
    }

    /** Sets the upper end; a lower end above it is lifted. */
    void setMost(long millions) {
        long least = least(filter());
        setPopulation(millions != ANY && least > millions ? ANY : least, millions);
    }

    /** The first day as it is typed; empty for none. */
    String from(Filter filter) {
        LocalDate from = filter.ties().period().from();
        return from.equals(LocalDate.MIN) ? "" : from.toString();
    }

    /** The last day as it is typed; empty for none. */
    String to(Filter filter) {
        LocalDate to = filter.ties().period().to();
        return to.equals(LocalDate.MAX) ? "" : to.toString();
    }

    /** Sets the first day from what was typed; says what is wrong, or nothing when it was done. */
    String setFrom(String typed) {
        if (typed.isBlank()) {
            return setPeriod(LocalDate.MIN, period().to());
        }
        return parse(typed)
                .map(date -> setPeriod(date.first(), period().to()))
                .orElseGet(() -> wrong(typed));
    }

    /** Sets the last day from what was typed; says what is wrong, or nothing when it was done. */
    String setTo(String typed) {
        if (typed.isBlank()) {
            return setPeriod(period().from(), LocalDate.MAX);
        }
        return parse(typed)
                .map(date -> setPeriod(period().from(), date.last()))
                .orElseGet(() -> wrong(typed));
    }

    private String setPeriod(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return words.text(SiftText.PERIOD_BACKWARDS);
        }
        set(filter().withTies(filter().ties().withPeriod(new Period(from, to))));
        return "";
    }

    private void setPopulation(long least, long most) {
        PopulationRange range =
                new PopulationRange(least * MILLION, most == ANY ? Long.MAX_VALUE : most * MILLION);
        set(filter().withActors(filter().actors().withPopulation(range)));
    }

    private void set(Filter filter) {
        store.dispatch(new Change.SetFilter(filter));
    }

    private String wrong(String typed) {
        return words.text(SiftText.PERIOD_WRONG, typed, EXAMPLE);
    }

    private static Optional<PartialDate> parse(String typed) {
        return PartialDate.parse(typed.strip());
    }

    private Period period() {
        return filter().ties().period();
    }

    private Filter filter() {
        return store.state().filter();
    }
}
