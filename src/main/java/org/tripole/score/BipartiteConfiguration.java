package org.tripole.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The bipartite configuration model: of all random tables of zeros and ones whose rows and columns
 * have the observed sums on average, the one that assumes nothing else. Cell (i, j) is 1 with
 * probability x_i y_j / (1 + x_i y_j) (Saracco et al. 2015). METHOD.md 7.
 */
final class BipartiteConfiguration {

    /** The sums of the rows or of the columns over the cells that are still open. */
    private static final class Lines {

        private final int[] sum;
        private final boolean[] isOpen;
        private int open;

        Lines(int count) {
            sum = new int[count];
            isOpen = new boolean[count];
            Arrays.fill(isOpen, true);
            open = count;
        }

        void close(int line) {
            isOpen[line] = false;
            open--;
        }

        int[] openSums() {
            return IntStream.range(0, sum.length)
                    .filter(line -> isOpen[line])
                    .map(line -> sum[line])
                    .toArray();
        }
    }

    private final Lines rows;
    private final Lines columns;
    private final double[][] probability;

    private BipartiteConfiguration(boolean[][] table) {
        rows = new Lines(table.length);
        columns = new Lines(table.length == 0 ? 0 : table[0].length);
        probability = new double[rows.sum.length][columns.sum.length];
        for (int i = 0; i < rows.sum.length; i++) {
            for (int j = 0; j < columns.sum.length; j++) {
                rows.sum[i] += table[i][j] ? 1 : 0;
                columns.sum[j] += table[i][j] ? 1 : 0;
            }
        }
    }

    /** Probability of every cell, by row; see {@link ConfigurationSolver} for its precision. */
    static double[][] probabilities(boolean[][] table) {
        var model = new BipartiteConfiguration(table);
        model.closeCertain();
        model.solveOpen();
        return model.probability;
    }

    /** Lines of zeros or ones only are certain, and closing them may make others certain. */
    private void closeCertain() {
        boolean isClosing = true;
        while (isClosing) {
            isClosing = false;
            for (int i = 0; i < rows.sum.length; i++) {
                isClosing |= closeIfCertain(rows, i, columns);
            }
            for (int j = 0; j < columns.sum.length; j++) {
                isClosing |= closeIfCertain(columns, j, rows);
            }
        }
    }

    /** The cells of a row are [line][other], those of a column [other][line]. */
    private boolean closeIfCertain(Lines lines, int line, Lines across) {
        boolean isFull = lines.sum[line] == across.open;
        if (!lines.isOpen[line] || !(isFull || lines.sum[line] == 0)) {
            return false;
        }
        for (int other = 0; other < across.sum.length && isFull; other++) {
            if (across.isOpen[other]) {
                across.sum[other]--;
                probability[lines == rows ? line : other][lines == rows ? other : line] = 1;
            }
        }
        lines.close(line);
        return true;
    }

    private void solveOpen() {
        var solver = new ConfigurationSolver(rows.openSums(), columns.openSums());
        solver.solve();
        for (int i = 0; i < rows.sum.length; i++) {
            for (int j = 0; j < columns.sum.length; j++) {
                if (rows.isOpen[i] && columns.isOpen[j]) {
                    probability[i][j] = solver.probability(rows.sum[i], columns.sum[j]);
                }
            }
        }
    }
}
