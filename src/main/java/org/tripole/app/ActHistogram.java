package org.tripole.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.graph.Leaning;
import org.tripole.graph.Network;

/**
 * How many acts fall into each month, quarter or year. An act without a date of its own has its
 * target's; one known to the month or year stands at the last day of it, capped at the network's
 * day (METHOD.md, 1), and is counted as inexact.
 *
 * @param unit the finest period that leaves no more bars than wanted
 * @param bins without gaps from the first act to the last, empty ones too; none without acts
 */
public record ActHistogram(BinUnit unit, List<Bin> bins) {

    /**
     * One bar.
     *
     * @param first its first day
     * @param last its last day
     * @param acts how many acts it holds
     * @param byApproach of these, those towards a target that leans to each approach, in file
     *     order; what is left is even-handed
     * @param inexact of these, those known only to a period of several days
     */
    public record Bin(
            LocalDate first, LocalDate last, int acts, List<Integer> byApproach, int inexact) {

        public Bin {
            byApproach = List.copyOf(byApproach);
        }

        /** The acts towards targets that lean to no approach. */
        public int evenHanded() {
            return acts - byApproach.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public ActHistogram {
        bins = List.copyOf(bins);
    }

    /**
     * The acts that a network shows, in at most {@code most} bars, or a few of a century each.
     * Build the network as of the record's own day to see all acts ahead of an earlier day, too.
     */
    public static ActHistogram of(Network network, int most) {
        List<Dated> acts = network.ties().stream().map(tie -> dated(tie, network)).toList();
        Optional<LocalDate> first = acts.stream().map(Dated::day).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return new ActHistogram(BinUnit.MONTH, List.of());
        }
        LocalDate last = acts.stream().map(Dated::day).max(LocalDate::compareTo).orElseThrow();
        BinUnit unit = finest(first.get(), last, most);
        return new ActHistogram(unit, bins(acts, new Tray(unit, first.get(), last), network));
    }

    /** The most acts in any bar; 0 without bars. */
    public int highest() {
        return bins.stream().mapToInt(Bin::acts).max().orElse(0);
    }

    /** An act with its day. */
    private record Dated(Tie tie, LocalDate day, boolean isExact) {}

    /** The bars to be filled. */
    private record Tray(BinUnit unit, LocalDate from, LocalDate to) {

        int size() {
            return (int) (unit.index(to) - unit.index(from)) + 1;
        }

        int place(LocalDate day) {
            return (int) (unit.index(day) - unit.index(from));
        }

        LocalDate first(int place) {
            return unit.first(unit.index(from) + place);
        }
    }

    private static Dated dated(Tie tie, Network network) {
        var period = tie.dated().orElseGet(() -> target(tie, network.dataset()).date());
        LocalDate end = network.asOf();
        LocalDate day = period.last().isAfter(end) ? end : period.last();
        return new Dated(tie, day, period.first().equals(period.last()));
    }

    private static BinUnit finest(LocalDate first, LocalDate last, int most) {
        return Arrays.stream(BinUnit.values())
                .filter(unit -> new Tray(unit, first, last).size() <= most)
                .findFirst()
                .orElse(BinUnit.CENTURY);
    }

    private static List<Bin> bins(List<Dated> acts, Tray tray, Network network) {
        List<ApproachId> approaches =
                network.dataset().approaches().stream().map(Approach::id).toList();
        int[] all = new int[tray.size()];
        int[] inexact = new int[tray.size()];
        int[][] leaning = new int[tray.size()][approaches.size()];
        for (Dated act : acts) {
            int place = tray.place(act.day());
            all[place]++;
            inexact[place] += act.isExact() ? 0 : 1;
            Leaning.of(target(act.tie(), network.dataset()), network.dataset())
                    .ifPresent(approach -> leaning[place][approaches.indexOf(approach)]++);
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            LocalDate last = tray.first(i + 1).minusDays(1);
            List<Integer> parts = Arrays.stream(leaning[i]).boxed().toList();
            bins.add(new Bin(tray.first(i), last, all[i], parts, inexact[i]));
        }
        return bins;
    }

    private static Target target(Tie tie, Dataset record) {
        return record.target(tie.target()).orElseThrow(() -> new AssertionError(tie));
    }
}
