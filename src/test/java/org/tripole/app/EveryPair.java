package org.tripole.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Rows of choices in which every two choices of different kinds meet at least once: few against all
 * combinations, and most faults need no more than two choices to show (pairwise testing). Greedy,
 * and the same on every machine.
 */
final class EveryPair {

    private static final long SEED = 20261121L;
    private static final int CANDIDATES = 12;

    private final List<Integer> sizes;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Set<Pair> open = new HashSet<>();

    private EveryPair(List<Integer> sizes) {
        this.sizes = sizes;
        for (int kind = 0; kind < sizes.size(); kind++) {
            for (int other = kind + 1; other < sizes.size(); other++) {
                for (int one = 0; one < sizes.get(kind); one++) {
                    for (int two = 0; two < sizes.get(other); two++) {
                        open.add(new Pair(kind, one, other, two));
                    }
                }
            }
        }
    }

    /** Rows that hold one choice of each kind, of which there are so many. */
    static List<List<Integer>> of(List<Integer> sizes) {
        EveryPair pairs = new EveryPair(List.copyOf(sizes));
        List<List<Integer>> rows = new ArrayList<>();
        while (!pairs.open.isEmpty()) {
            rows.add(pairs.next());
        }
        return rows;
    }

    /** The best of some rows, each with at least one pair that has not met. */
    private List<Integer> next() {
        Set<Pair> met = Set.of();
        List<Integer> best = List.of();
        for (int i = 0; i < CANDIDATES; i++) {
            List<Integer> row = candidate();
            Set<Pair> meeting = pairs(row);
            meeting.retainAll(open);
            if (meeting.size() > met.size()) {
                met = meeting;
                best = row;
            }
        }
        open.removeAll(met);
        return best;
    }

    /** Begins with a pair that has not met; then, kind by kind, takes what meets most. */
    private List<Integer> candidate() {
        Pair first = open.stream().sorted().skip(random.nextInt(open.size())).findFirst().get();
        List<Integer> row = new ArrayList<>(sizes.stream().map(size -> -1).toList());
        row.set(first.kind(), first.one());
        row.set(first.other(), first.two());
        for (int kind : shuffled(sizes.size())) {
            if (row.get(kind) < 0) {
                row.set(kind, best(row, kind));
            }
        }
        return row;
    }

    private int best(List<Integer> row, int kind) {
        int best = -1;
        long most = -1;
        for (int choice : shuffled(sizes.get(kind))) {
            row.set(kind, choice);
            long meeting = meeting(row, kind);
            if (meeting > most) {
                most = meeting;
                best = choice;
            }
        }
        return best;
    }

    private long meeting(List<Integer> row, int kind) {
        long meeting = 0;
        for (int other = 0; other < row.size(); other++) {
            if (other != kind && row.get(other) >= 0 && open.contains(pair(row, kind, other))) {
                meeting++;
            }
        }
        return meeting;
    }

    private static Set<Pair> pairs(List<Integer> row) {
        Set<Pair> pairs = new HashSet<>();
        for (int kind = 0; kind < row.size(); kind++) {
            for (int other = kind + 1; other < row.size(); other++) {
                pairs.add(pair(row, kind, other));
            }
        }
        return pairs;
    }

    private static Pair pair(List<Integer> row, int kind, int other) {
        int first = Math.min(kind, other);
        int second = Math.max(kind, other);
        return new Pair(first, row.get(first), second, row.get(second));
    }

    private List<Integer> shuffled(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(random.nextInt(i + 1), i);
        }
        return numbers;
    }

    /** Two choices of different kinds, the earlier kind first. */
    record Pair(int kind, int one, int other, int two) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair that) {
            return Long.compare(rank(), that.rank());
        }

        private long rank() {
            return ((kind * 100L + one) * 100 + other) * 100 + two;
        }
    }
}
