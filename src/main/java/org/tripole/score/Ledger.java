package org.tripole.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What every draw of a Monte Carlo run gave for every actor. METHOD.md 8 b. */
final class Ledger {

    private final int draws;
    private final List<Standing> labels;
    private final double[][][] shares; // by actor, approach, draw
    private final double[][] ranks; // by actor, draw
    private final int[] kept;

    /** An empty ledger; labels are compared with those of the unvaried run. */
    Ledger(Run unvaried, int draws) {
        int actors = unvaried.actors();
        this.draws = draws;
        this.labels = IntStream.range(0, actors).mapToObj(a -> label(unvaried.tally(a))).toList();
        this.shares = new double[actors][unvaried.approaches()][draws];
        this.ranks = new double[actors][draws];
        this.kept = new int[actors];
    }

    void write(int draw, Run run) {
        double[] axis = new double[run.actors()];
        for (int a = 0; a < axis.length; a++) {
            double[] mu = run.tally(a).shares();
            for (int k = 0; k < mu.length; k++) {
                shares[a][k][draw] = mu[k];
            }
            if (Labels.standing(run.tally(a), mu).equals(labels.get(a))) {
                kept[a]++;
            }
            axis[a] = axis(mu);
        }
        writeRanks(draw, axis);
    }

    Stability stability(int actor) {
        List<Range> ranges = Arrays.stream(shares[actor]).map(this::range).toList();
        Range rank = range(ranks[actor]);
        return new Stability(
                ranges, (int) rank.low(), (int) rank.high(), (double) kept[actor] / draws);
    }

    /** Ranks from 1; among equals the actor first in dataset order comes first. */
    private void writeRanks(int draw, double[] axis) {
        int[] order =
                IntStream.range(0, axis.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(a -> axis[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]][draw] = place + 1;
        }
    }

    /**
     * ln(mu_y / mu_x) between the two non-universal approaches, the second and third in file order;
     * of only two approaches, between them.
     */
    private static double axis(double[] mu) {
        int y = Math.min(2, mu.length - 1);
        return Math.log(mu[y] / mu[y - 1]);
    }

    private Range range(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Range(point(sorted, 0.05), point(sorted, 0.5), point(sorted, 0.95));
    }

    private static double point(double[] sorted, double p) {
        return sorted[(int) Math.floor(p * sorted.length)];
    }

    private static Standing label(Tally tally) {
        return Labels.standing(tally, tally.shares());
    }
}
