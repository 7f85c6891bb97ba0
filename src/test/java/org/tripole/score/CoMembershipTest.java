package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.domain.ActorKind;
import org.tripole.domain.Relation;
import org.tripole.work.Progress;

/** Significant co-membership and the model behind it: METHOD.md 7. */
class CoMembershipTest {

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theModelKeepsTheSumsOfRowsAndColumns(long seed) {
        boolean[][] table = randomTable(new Random(seed));
        double[][] probability = BipartiteConfiguration.probabilities(table);
        for (int i = 0; i < table.length; i++) {
            assertThat(rowSum(probability[i])).isCloseTo(rowSum(table[i]), within(1e-8));
        }
        for (int j = 0; j < table[0].length; j++) {
            assertThat(columnSum(probability, j)).isCloseTo(columnSum(table, j), within(1e-8));
        }
    }

    /** Rows that become fuller, and one column that all have and one that none has. */
    private static boolean[][] randomTable(Random random) {
        boolean[][] table = new boolean[14][11];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                table[i][j] = random.nextInt(20) < i + 3;
            }
            table[i][4] = true;
            table[i][7] = false;
        }
        return table;
    }

    @Test
    void certainCellsAreExactlyZeroOrOne() {
        boolean[][] table = {{true, true, true}, {true, true, false}, {false, false, false}};
        double[][] probability = BipartiteConfiguration.probabilities(table);
        assertThat(probability).isDeepEqualTo(new double[][] {{1, 1, 1}, {1, 1, 0}, {0, 0, 0}});
    }

    @Test
    void anEmptyTableHasNoCells() {
        assertThat(BipartiteConfiguration.probabilities(new boolean[0][])).isEmpty();
    }

    @Test
    void theTailOfEqualTrialsIsThatOfTheBinomial() {
        double[] half = {0.5, 0.5, 0.5, 0.5};
        assertThat(PoissonBinomial.atLeast(0, half)).isEqualTo(1);
        assertThat(PoissonBinomial.atLeast(1, half)).isEqualTo(15 / 16.0);
        assertThat(PoissonBinomial.atLeast(3, half)).isEqualTo(5 / 16.0);
        assertThat(PoissonBinomial.atLeast(4, half)).isEqualTo(1 / 16.0);
    }

    @Test
    void theTailOfUnequalTrialsAddsUpTheirOutcomes() {
        double[] trials = {0.2, 0.5};
        assertThat(PoissonBinomial.atLeast(1, trials)).isCloseTo(1 - 0.8 * 0.5, within(1e-15));
        assertThat(PoissonBinomial.atLeast(2, trials)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void statesThatKeepToThemselvesAreTiedAndOthersAreNot() {
        Sketch sketch = Sketch.usual();
        for (int t = 0; t < 16; t++) {
            sketch.target("t" + t, 1, 0, 0);
            String club = t < 8 ? "A" : "B";
            for (int member = 1; member <= 3; member++) {
                sketch.tie(club + member, Relation.MEMBER, "t" + t);
            }
        }
        sketch.actor("EU", ActorKind.ORGANISATION).tie("EU", Relation.MEMBER, "t0");
        List<String> tied =
                CoMembership.of(sketch.dataset(), Sketch.AS_OF, Weights.standard())
                        .significant(Progress.NONE)
                        .stream()
                        .map(pair -> pair.one() + "-" + pair.other() + " " + pair.targets())
                        .toList();
        assertThat(tied)
                .containsExactly("A1-A2 8", "A1-A3 8", "A2-A3 8", "B1-B2 8", "B1-B3 8", "B2-B3 8");
    }

    private static double rowSum(double[] row) {
        double sum = 0;
        for (double cell : row) {
            sum += cell;
        }
        return sum;
    }

    private static double rowSum(boolean[] row) {
        double sum = 0;
        for (boolean cell : row) {
            sum += cell ? 1 : 0;
        }
        return sum;
    }

    private static double columnSum(double[][] table, int j) {
        double sum = 0;
        for (double[] row : table) {
            sum += row[j];
        }
        return sum;
    }

    private static double columnSum(boolean[][] table, int j) {
        double sum = 0;
        for (boolean[] row : table) {
            sum += row[j] ? 1 : 0;
        }
        return sum;
    }
}
