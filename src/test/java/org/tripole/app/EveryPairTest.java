package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EveryPairTest {

    private static final List<Integer> SIZES = List.of(6, 3, 9, 2, 5);

    @Test
    void everyTwoChoicesOfDifferentKindsMeet() {
        List<List<Integer>> rows = EveryPair.of(SIZES);

        for (int kind = 0; kind < SIZES.size(); kind++) {
            for (int other = kind + 1; other < SIZES.size(); other++) {
                for (int one = 0; one < SIZES.get(kind); one++) {
                    for (int two = 0; two < SIZES.get(other); two++) {
                        assertThat(meet(rows, kind, one, other, two)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void farFewerRowsAreNeededThanThereAreCombinations() {
        assertThat(EveryPair.of(SIZES)).hasSizeBetween(54, 75); // of 1,620
    }

    @Test
    void theRowsAreTheSameEachTime() {
        assertThat(EveryPair.of(SIZES)).isEqualTo(EveryPair.of(SIZES));
    }

    private static boolean meet(List<List<Integer>> rows, int kind, int one, int other, int two) {
        return rows.stream().anyMatch(row -> row.get(kind) == one && row.get(other) == two);
    }
}
