package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.domain.Dataset;
import org.tripole.domain.Tie;

/** Reading is a pure function of the files, and the order of their rows hardly matters. */
class RowOrderTest {

    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffledCountriesAndSourcesGiveTheSameDataset(long seed) {
        SmallFolder folder = SmallFolder.in(root);
        Dataset before = folder.read().dataset().orElseThrow();
        Random random = new Random(seed);
        folder.write("countries.json", shuffled(SmallFolder.COUNTRIES, random));
        folder.write("sources.json", shuffled(SmallFolder.SOURCES, random));
        Dataset after = folder.read().dataset().orElseThrow();
        assertThat(after.actors()).containsExactlyElementsOf(before.actors());
        assertThat(after.sources()).containsExactlyElementsOf(before.sources());
        assertThat(after.ties()).isEqualTo(before.ties());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffledTiesAreTheSameActsInTheOrderOfTheFile(long seed) {
        SmallFolder folder = SmallFolder.in(root);
        List<String> rows = new ArrayList<>();
        for (String relation : List.of("host", "observer", "applicant", "endorser", "attended")) {
            rows.add(
                    "{\"actor\": \"KAZ\", \"relation\": \""
                            + relation
                            + "\", \"sources\": [\"press\"]}");
        }
        Collections.shuffle(rows, new Random(seed));
        folder.replace(
                "initiatives/pledge.json", "\n  ]", ",\n" + String.join(",\n", rows) + "\n  ]");
        List<Tie> ties = folder.read().dataset().orElseThrow().ties();
        assertThat(ties).extracting(Tie::ordinal).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(ties.subList(3, 8))
                .extracting(tie -> tie.relation().key())
                .containsExactlyElementsOf(rows.stream().map(row -> row.split("\"")[7]).toList());
    }

    /** The rows of a list, one a line, in another order. */
    private static String shuffled(String list, Random random) {
        List<String> rows =
                new ArrayList<>(
                        list.lines()
                                .filter(line -> line.startsWith("  {"))
                                .map(
                                        line ->
                                                line.endsWith(",")
                                                        ? line.substring(0, line.length() - 1)
                                                        : line)
                                .toList());
        Collections.shuffle(rows, random);
        return "[\n" + String.join(",\n", rows) + "\n]\n";
    }
}
