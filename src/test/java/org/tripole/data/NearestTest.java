package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> CODES = List.of("DEU", "FIN", "FRA", "GBR", "IRN", "IRQ");

    @ParameterizedTest
    @CsvSource({
        "FRX, FRA",
        "fra, FRA",
        "FAR, FRA",
        "FR, FRA",
        "FRAA, FRA",
        "IRX, IRN",
        "XRQ, IRQ",
        "DUE, DEU"
    })
    void theWordAtTheLeastDistanceIsFound(String misspelt, String expected) {
        assertThat(Nearest.to(misspelt, CODES)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"XYZ", "F", "''", "FRANCE"})
    void aWordFarFromAllHasNone(String word) {
        assertThat(Nearest.to(word, CODES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ca, ac, 1", "ca, abc, 3", "'', abc, 3", "same, same, 0"})
    void theDistanceCountsInsertionsDeletionsReplacementsAndSwaps(
            String a, String b, int distance) {
        assertThat(Nearest.distance(a, b, 10)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a, 10)).isEqualTo(distance);
    }

    @Test
    void oneEditIsNeverFartherThanOne() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String word = word(random);
            StringBuilder edited = new StringBuilder(word);
            int at = random.nextInt(word.length());
            switch (random.nextInt(3)) {
                case 0 -> edited.deleteCharAt(at);
                case 1 -> edited.insert(at, 'x');
                default -> edited.setCharAt(at, 'x');
            }
            assertThat(Nearest.distance(word, edited.toString(), 5))
                    .as(word)
                    .isLessThanOrEqualTo(1);
        }
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(12), 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
