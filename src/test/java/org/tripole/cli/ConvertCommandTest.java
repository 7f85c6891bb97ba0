package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "network.graphml, <graphml",
        "network.gexf, <gexf",
        "network.dot, digraph",
        "network.json, as_of",
    })
    void theEndOfTheNameSaysTheFormat(String name, String sign) throws IOException {
        Path file = folder.resolve(name);

        Outcome outcome = Outcome.of("convert", Outcome.GOLDEN, "--out", file);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo(file + System.lineSeparator());
        assertThat(Files.readString(file)).contains(sign);
    }

    @Test
    void csvNamesBothOfItsFiles() {
        Outcome outcome =
                Outcome.of("convert", Outcome.GOLDEN, "--out", folder.resolve("network.csv"));

        assertThat(outcome.lines())
                .containsExactly(
                        folder.resolve("network-nodes.csv").toString(),
                        folder.resolve("network-edges.csv").toString());
        assertThat(folder.resolve("network.csv")).doesNotExist();
    }

    @Test
    void allIsTheDefaultAndMoreThanIsShown() throws IOException {
        long standard = edges("standard");
        assertThat(edges("all", "--all")).isEqualTo(standard);
        assertThat(edges("shown", "--shown")).isPositive().isLessThan(standard);
    }

    @Test
    void anEarlierDayHoldsFewerTies() throws IOException {
        assertThat(edges("earlier", "--as-of", "2024-06-30")).isLessThan(edges("today"));
    }

    @Test
    void theSameWordsGiveTheSameBytes() {
        Path one = folder.resolve("one.gexf");
        Path other = folder.resolve("other.gexf");

        Outcome.of("convert", Outcome.GOLDEN, "--out", one);
        Outcome.of("convert", Outcome.GOLDEN, "--out", other);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void anExistingFileStaysUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("network-edges.csv"), "mine");
        Path asked = folder.resolve("network.csv");

        Outcome kept = Outcome.of("convert", Outcome.GOLDEN, "--out", asked);

        assertThat(kept.code()).isEqualTo(2);
        assertThat(kept.err()).startsWith(file + " is there already.").contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve("network-nodes.csv")).doesNotExist();

        assertThat(Outcome.of("convert", Outcome.GOLDEN, "--out", asked, "--force").code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("id,source,target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.gml", "network", "no-such-folder/network.gexf"})
    void aFileThatCannotBeIsRefusedAndNothingIsWritten(String name) {
        Outcome outcome = Outcome.of("convert", Outcome.GOLDEN, "--out", folder.resolve(name));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(folder.toString());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void allAndShownTogetherAreWrongUse() {
        Outcome outcome =
                Outcome.of(
                        "convert",
                        Outcome.GOLDEN,
                        "--all",
                        "--shown",
                        "--out",
                        folder.resolve("network.gexf"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--all", "--shown");
    }

    @Test
    void brokenDataAreWrittenAsFarAsTheyAreSoundWithExitCodeOne() throws IOException {
        BrokenFolder.withUnknownActor(folder.resolve("data"));
        Path file = folder.resolve("network.gexf");

        Outcome outcome = Outcome.of("convert", folder.resolve("data"), "--out", file);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("institutions/t-al.json:24:");
        assertThat(file).exists();
    }

    @Test
    void thePictureComesWithItsTablesWhenAsked() throws IOException {
        Path picture = folder.resolve("network.svg");

        Outcome outcome = Outcome.of("export", Outcome.GOLDEN, "--out", picture, "--table");

        assertThat(outcome.lines())
                .containsExactly(
                        picture.toString(),
                        folder.resolve("network.csv").toString(),
                        folder.resolve("network-ties.csv").toString());
        assertThat(Files.readString(folder.resolve("network.csv"))).startsWith("\uFEFFid,name,");
    }

    @Test
    void aTableThatIsThereKeepsThePictureFromBeingWritten() throws IOException {
        Path table = Files.writeString(folder.resolve("network.csv"), "mine");
        Path picture = folder.resolve("network.svg");

        Outcome outcome = Outcome.of("export", Outcome.GOLDEN, "--out", picture, "--table");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(table).hasContent("mine");
        assertThat(picture).doesNotExist();
    }

    private long edges(String name, String... options) throws IOException {
        Object[] words = new Object[options.length + 4];
        words[0] = "convert";
        words[1] = Outcome.GOLDEN;
        words[2] = "--out";
        words[3] = folder.resolve(name + ".dot");
        System.arraycopy(options, 0, words, 4, options.length);
        assertThat(Outcome.of(words).code()).isZero();
        return Files.readAllLines(folder.resolve(name + ".dot")).stream()
                .filter(line -> line.contains(" -> "))
                .count();
    }
}
