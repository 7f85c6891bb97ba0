package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"FRX, FRA, 1", "IND, IND, 0", "IN, IND, 1", "kitten, sitting, 3", "'', KAZ, 3"})
    void theDistanceIsTheNumberOfLettersToMend(String from, String to, int distance) {
        assertThat(Spelling.distance(from, to)).isEqualTo(distance);
        assertThat(Spelling.distance(to, from)).isEqualTo(distance);
    }
}
