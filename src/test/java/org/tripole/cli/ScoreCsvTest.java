package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCsvTest {

    @Test
    void everyActorIsARowThatReadsBackWithEveryDigit() {
        List<NamedCsvRecord> rows = rows(Outcome.GOLDEN);

        NamedCsvRecord first = rows.get(0);
        assertThat(first.getHeader())
                .containsExactly(
                        "id",
                        "name",
                        "un",
                        "shanghai",
                        "alliance",
                        "mass",
                        "confidence",
                        "lead",
                        "swing",
                        "straddle",
                        "label");
        assertThat(rows).extracting(row -> row.getField("id")).isSorted().hasSize(10);
        assertThat(Double.parseDouble(first.getField("shanghai")))
                .isCloseTo(0.5686303101300338, within(1e-9));
        assertThat(first.getField("label")).isEqualTo("leaning shanghai");
    }

    @Test
    void explainedEveryActIsARowAndTheRowsAddUpWithTheStart() {
        List<NamedCsvRecord> rows = rows(Outcome.GOLDEN, "--country", "XAA", "--explain");

        assertThat(rows)
                .extracting(row -> row.getField("target"))
                .containsExactlyInAnyOrder("t-even", "t-plan", "t-sh", "t-sh2", "t-un", "t-uni");
        double prior = 0.5 / (1.41182144239782 + 2.5201576402635677 + 0.5);
        double sum =
                rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row.getField("share-un")))
                        .sum();
        assertThat(prior + sum).isCloseTo(0.31855327294325275, within(1e-9));
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsDefused(@TempDir Path folder) throws IOException {
        BrokenFolder.withFormulaAsName(folder);

        assertThat(rows(folder).get(0).getField("name")).isEqualTo("'=1+State A");
    }

    private static List<NamedCsvRecord> rows(Path data, String... options) {
        List<Object> words = new java.util.ArrayList<>(List.of("score", data, "--format", "csv"));
        words.addAll(List.of(options));
        String csv = Outcome.of(words.toArray()).out();
        assertThat(csv).doesNotContain("\r");
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
