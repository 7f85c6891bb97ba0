package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    @TempDir private Path folder;

    @Test
    void theTableNamesActorsAlphabeticallyWithWholePerCent() {
        Outcome outcome = Outcome.of("score", Outcome.GOLDEN);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines().get(0))
                .isEqualTo("Worked example of the method, version 1, as of 2026-11-21.");
        assertThat(outcome.lines().get(1)).isEqualTo("Shares under the weights of the method.");
        assertThat(outcome.lines())
                .contains(
                        "State A  XAA  32 %      57 %      11 %        66 %  leaning Shanghai-hosted");
        assertThat(rows(outcome)).extracting(line -> line.substring(0, 7)).isSorted().hasSize(10);
    }

    @Test
    void theExplanationAddsUpToTheShares() {
        Outcome outcome = Outcome.of("score", Outcome.GOLDEN, "--country", "XAA", "--explain");

        assertThat(outcome.lines())
                .contains("State A (XAA): leaning Shanghai-hosted; confidence 66 %")
                .anyMatch(
                        line ->
                                line.matches(
                                        ".*proposer +t-plan +A +\\+4\\.5 +\\+10\\.4 +0\\.0  x"))
                .anyMatch(line -> line.matches(" +\\(sum\\) +31\\.9 +56\\.9 +11\\.3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--country XAA --country XCC",
                "--country XAA XCC",
                "--country XAA,XCC",
                "--country xaa --country xcc",
                "--country XCC --country XAA --country XAA",
            })
    void severalCountriesMayBeNamedInEveryUsualWay(String words) {
        List<Object> all = new java.util.ArrayList<>(List.of("score"));
        all.addAll(List.of(words.split(" ")));
        all.add(Outcome.GOLDEN);

        Outcome outcome = Outcome.of(all.toArray());

        assertThat(rows(outcome))
                .extracting(line -> line.substring(9, 12))
                .containsExactly("XAA", "XCC");
    }

    @Test
    void anUnknownCountryIsWrongUseAndTheNearestAreNamed() {
        Outcome outcome = Outcome.of("score", Outcome.SHIPPED, "--country", "FRX");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("\"FRX\" is no actor of this data. Nearest: FRA (France)");
    }

    @Test
    void aNameInPlaceOfAnIdLeadsToTheId() {
        Outcome outcome = Outcome.of("score", Outcome.SHIPPED, "--country", "India");

        assertThat(outcome.err()).contains("Nearest: IND (India)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.11.2026", "2026-02-30", "2026", "tomorrow"})
    void aDateOfAnotherFormIsWrongUseAndTheFormIsNamed(String date) {
        Outcome outcome = Outcome.of("score", Outcome.GOLDEN, "--as-of", date);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("--as-of", "\"" + date + "\" is no day. Write YYYY-MM-DD");
    }

    @ParameterizedTest
    @CsvSource({"--half-life,0", "--half-life,NaN", "--context,1.5", "--context,-1"})
    void aWeightOutOfRangeIsWrongUse(String option, String value) {
        Outcome outcome = Outcome.of("score", Outcome.GOLDEN, option + "=" + value);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(option + " must ");
    }

    @Test
    void changedWeightsAreNamedAboveTheTable() {
        Outcome outcome =
                Outcome.of("score", Outcome.GOLDEN, "--half-life", "12", "--context", "0.5");

        assertThat(outcome.lines().get(1))
                .isEqualTo(
                        "Shares under the weights of the method, but acts lose half their weight in"
                                + " 12 months, general memberships counted with weight 0.5.");
    }

    @Test
    void aDayAfterTheRecordIsScoredWithANote() {
        Outcome outcome = Outcome.of("score", Outcome.GOLDEN, "--as-of", "2030-01-01");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .startsWith("The record ends on 2026-11-21; acts between then and 2030-01-01");
    }

    @Test
    void whatIsSoundIsScoredButErrorsShowInMessageAndExitCode() throws IOException {
        BrokenFolder.withUnknownActor(folder);

        Outcome outcome = Outcome.of("score", folder);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(rows(outcome)).hasSize(10);
        assertThat(outcome.err())
                .startsWith("institutions/t-al.json:24:")
                .contains("1 error: what they concern was left out, the rest was used.");
    }

    @Test
    void aFolderThatCannotBeReadGivesNoFigures() throws IOException {
        BrokenFolder.withoutEndOfDataset(folder);

        Outcome outcome = Outcome.of("score", folder);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("dataset.json", "Nothing could be read.");
    }

    private static List<String> rows(Outcome outcome) {
        return outcome.lines().stream().filter(line -> line.startsWith("State ")).toList();
    }
}
