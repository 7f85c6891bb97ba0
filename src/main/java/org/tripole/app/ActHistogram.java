package org.tripole.app;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.Affinity;
import org.tripole.domain.Dataset;
import org.tripole.domain.Tie;

/**
 * How many acts begin to count in each month, or in each year of a long record, by the approach
 * that their target leans to.
 *
 * @param bins without gaps, ascending
 */
public record ActHistogram(List<Bin> bins) {

    /** More months than this are told in years. */
    private static final int MOST_MONTHS = 300;

    public ActHistogram {
        bins = List.copyOf(bins);
    }

    /**
     * One month or year.
     *
     * @param first its first day
     * @param next the day after its last
     * @param counts acts by approach in file order; at the end those of no single approach
     */
    public record Bin(LocalDate first, LocalDate next, List<Integer> counts) {

        public Bin {
            if (!first.isBefore(next)) {
                throw new IllegalArgumentException(
                        "A bin must not end on " + next + " before " + first);
            }
            counts = List.copyOf(counts);
        }

        /** How many acts there are in all. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The acts up to the day on which {@code dataset} ends; without bins when there are none. */
    public static ActHistogram of(Dataset dataset, ActDays acts) {
        List<LocalDate> days = acts.days();
        if (days.isEmpty()) {
            return new ActHistogram(List.of());
        }
        LocalDate start = days.get(0).withDayOfMonth(1);
        LocalDate end = dataset.facts().asOf();
        boolean isLong = ChronoUnit.MONTHS.between(start, end) > MOST_MONTHS;
        Period step = isLong ? Period.ofYears(1) : Period.ofMonths(1);
        List<Bin> bins = new ArrayList<>();
        LocalDate first = isLong ? start.withDayOfYear(1) : start;
        while (!first.isAfter(end)) {
            LocalDate next = first.plus(step);
            bins.add(new Bin(first, next, counts(dataset, acts, first, next)));
            first = next;
        }
        return new ActHistogram(bins);
    }

    /** The largest number of acts in a bin; 0 without bins. */
    public int highest() {
        return bins.stream().mapToInt(Bin::total).max().orElse(0);
    }

    private static List<Integer> counts(
            Dataset dataset, ActDays acts, LocalDate first, LocalDate next) {
        int approaches = dataset.approaches().size();
        Integer[] counts = new Integer[approaches + 1];
        java.util.Arrays.fill(counts, 0);
        for (Tie tie : acts.between(first.minusDays(1), next.minusDays(1))) {
            counts[seriesOf(tie, dataset)]++;
        }
        return List.of(counts);
    }

    /** The approach that the target leans to most, or one past the last when several do. */
    private static int seriesOf(Tie tie, Dataset dataset) {
        Affinity affinity =
                dataset.target(tie.target())
                        .orElseThrow(() -> new AssertionError(tie.target()))
                        .affinity();
        int approaches = dataset.approaches().size();
        int most = 0;
        boolean isShared = false;
        for (int k = 1; k < approaches; k++) {
            int order = Double.compare(affinity.weight(k), affinity.weight(most));
            isShared = order == 0 || (isShared && order < 0);
            most = order > 0 ? k : most;
        }
        return isShared ? approaches : most;
    }
}
