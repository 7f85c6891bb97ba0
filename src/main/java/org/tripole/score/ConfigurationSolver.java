package org.tripole.score;

import java.util.Arrays;

/**
 * Solves the bipartite configuration model by iteration. Lines of equal sum have equal parameters,
 * so that it works on classes of lines: distinct sums and how often each occurs.
 *
 * <p>Ends when no expected sum is off by more than 1e-11. Where the sums leave a table no freedom
 * the parameters grow without bound; then it ends after 20,000 rounds, close to the limit.
 */
final class ConfigurationSolver {

    private static final double PRECISION = 1e-11;
    private static final int MOST_ROUNDS = 20_000;

    /** Lines of one direction: their distinct sums, how often each occurs, and their parameters. */
    private static final class Classes {

        private final int[] sums;
        private final int[] sizes;
        private final double[] x;

        Classes(int[] sumOfEachLine) {
            sums = Arrays.stream(sumOfEachLine).distinct().sorted().toArray();
            sizes = new int[sums.length];
            for (int sum : sumOfEachLine) {
                sizes[indexOf(sum)]++;
            }
            double all = Math.sqrt(Arrays.stream(sumOfEachLine).sum());
            x = Arrays.stream(sums).mapToDouble(sum -> sum / all).toArray();
        }

        int indexOf(int sum) {
            return Arrays.binarySearch(sums, sum);
        }

        /** Moves every parameter towards its sum; the largest error before that. */
        double step(Classes across) {
            double worst = 0;
            for (int a = 0; a < x.length; a++) {
                double perUnit = across.expectedPerUnit(x[a]);
                worst = Math.max(worst, Math.abs(x[a] * perUnit - sums[a]));
                x[a] = sums[a] / perUnit;
            }
            return worst;
        }

        /** Sum over all lines of y / (1 + x y): the expected sum of a line, over its x. */
        private double expectedPerUnit(double other) {
            double expected = 0;
            for (int b = 0; b < x.length; b++) {
                expected += sizes[b] * x[b] / (1 + other * x[b]);
            }
            return expected;
        }
    }

    private final Classes rows;
    private final Classes columns;

    ConfigurationSolver(int[] rowSums, int[] columnSums) {
        rows = new Classes(rowSums);
        columns = new Classes(columnSums);
    }

    void solve() {
        double worst = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && worst > PRECISION; round++) {
            worst = Math.max(rows.step(columns), columns.step(rows));
        }
    }

    /** Probability of a cell in a row and a column of these sums. */
    double probability(int rowSum, int columnSum) {
        double xy = rows.x[rows.indexOf(rowSum)] * columns.x[columns.indexOf(columnSum)];
        return xy / (1 + xy);
    }
}
