package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir private Path folder;

    @Test
    void theShippedDataHaveNoErrorAndNoWarning() {
        Outcome outcome = Outcome.of("check", Outcome.SHIPPED);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("No errors, no warnings, ")
                .endsWith(
                        "150 institutions and initiatives, 4,905 ties, 602 sources, 202 actors"
                                + " read.\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void anUnknownActorIsAnErrorAtItsLineAndColumn() throws IOException {
        BrokenFolder.withUnknownActor(folder);

        Outcome outcome = Outcome.of("check", folder);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines().get(0))
                .startsWith("institutions/t-al.json:24:16: error: ")
                .contains("\"XBX\"");
        assertThat(outcome.out())
                .contains("1 error, no warnings, ")
                .contains("8 institutions and initiatives, 39 ties, 1 source, 10 actors read.");
    }

    @Test
    void errorsComeBeforeTheHintsThatFollowFromThem() throws IOException {
        BrokenFolder.sound(folder);
        Files.writeString(folder.resolve("sources.json"), "{");

        List<String> lines = Outcome.of("check", folder).lines();

        assertThat(lines.get(0)).startsWith("sources.json").contains(": error: ");
        assertThat(lines).anyMatch(line -> line.contains(": hint: "));
    }

    @Test
    void jsonNamesTheSameProblem() throws IOException {
        BrokenFolder.withUnknownActor(folder);

        Outcome outcome = Outcome.of("check", folder, "--format", "json");

        JsonObject root = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertThat(root.get("errors").getAsInt()).isEqualTo(1);
        JsonObject problem = root.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.get("file").getAsString()).isEqualTo("institutions/t-al.json");
        assertThat(problem.get("line").getAsInt()).isEqualTo(24);
        assertThat(problem.get("column").getAsInt()).isEqualTo(16);
        assertThat(problem.get("severity").getAsString()).isEqualTo("error");
        assertThat(problem.get("what").getAsString()).contains("XBX");
        assertThat(problem.get("mend").getAsString()).isNotBlank();
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void anEmptyFolderHasNothingToReadAndSaysSo() {
        Outcome outcome = Outcome.of("check", folder);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("dataset.json");
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        Outcome outcome = Outcome.of("check", Outcome.GOLDEN, "--format", "xml");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--format", "xml");
    }
}
