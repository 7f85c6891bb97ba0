package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    @TempDir private Path folder;

    @BeforeEach
    void theDataLieBesideTheList() throws IOException {
        BrokenFolder.sound(folder.resolve("data"));
    }

    @Test
    void everyPictureOfAListIsWrittenAsIfAlone() throws IOException {
        Outcome outcome =
                run(
                        """
                        [
                          {"data": "data", "out": "a.svg", "focus": ["XBB", "XCC"],
                           "asOf": "2026-01-31", "title": "Two states", "textSize": 2, "table": true},
                          {"picture": "a.svg", "data": "data", "out": "b.png", "size": "640x480"},
                          {"data": "data", "out": "c.svg", "compareWith": "2026-03-31"}
                        ]
                        """);

        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("c.svg")).content().contains("compared with 31 March 2026");
        assertThat(outcome.lines())
                .containsExactly(
                        folder.resolve("a.svg").toString(),
                        folder.resolve("a.csv").toString(),
                        folder.resolve("a-ties.csv").toString(),
                        folder.resolve("b.png").toString(),
                        folder.resolve("c.svg").toString());
        Path alone = folder.resolve("alone.svg");
        Outcome.of(
                "export",
                folder.resolve("data"),
                "--out",
                alone,
                "--focus",
                "XBB,XCC",
                "--as-of",
                "2026-01-31",
                "--title",
                "Two states",
                "--text-size",
                "2");
        assertThat(folder.resolve("a.svg")).hasSameBinaryContentAs(alone);
    }

    @Test
    void onePictureThatFailsStopsNoOther() throws IOException {
        Outcome outcome =
                run(
                        """
                        [{"data": "gone", "out": "a.svg"}, {"data": "data", "out": "b.gif"},
                         {"data": "data", "out": "c.svg"}]
                        """);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).containsExactly(folder.resolve("c.svg").toString());
        assertThat(outcome.err())
                .contains(
                        "Picture 1 of 3 was not written as asked: a.svg",
                        "Picture 2 of 3 was not written as asked: b.gif");
    }

    @Test
    void anExistingFileStaysUnlessTheListIsForced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "mine");
        String list = "[{\"data\": \"data\", \"out\": \"a.svg\"}]";

        assertThat(run(list).code()).isEqualTo(1);
        assertThat(file).hasContent("mine");
        assertThat(run(list, "--force").code()).isZero();
        assertThat(Files.readString(file)).contains("<svg");
    }

    @Test
    void twoPicturesOfAListDoNotOverwriteEachOther() throws IOException {
        Outcome outcome =
                run(
                        """
                        [{"data": "data", "out": "a.svg"}, {"data": "data", "out": "./a.svg"}]
                        """,
                        "--force");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("an earlier picture of the list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[{\"colour\": 3}]; \"colour\" says nothing about a picture. Known: approach, asOf, backs, centre,",
                "[{\"force\": true}]; \"force\" says nothing about a picture.",
                "[{\"batch\": \"list.json\"}]; \"batch\" says nothing about a picture.",
                "[{\"out\": {}}]; \"out\" must be a text",
                "[7]; must be an object",
                "[{}]; Name the file to write",
                "{}; must be a JSON list of objects, such as [{\"data\": \"data\"",
                "[{]; is no JSON from line 1 on.",
            })
    void aListThatCannotBeIsToldWhatIsWrong(String list, String message) throws IOException {
        Outcome outcome = run(list);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void aListWithoutPicturesIsWrongUse() throws IOException {
        Outcome outcome = run("[]");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("list.json names no picture. Write an object for each");
    }

    @Test
    void aListStandsAlone() {
        assertThat(Outcome.of("export", Outcome.GOLDEN, "--batch", "list.json").code())
                .isEqualTo(2);
        assertThat(Outcome.of("export", "--batch", folder.resolve("none.json")).err())
                .contains("cannot be read");
    }

    private Outcome run(String list, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), list);
        Object[] words = new Object[3 + more.length];
        words[0] = "export";
        words[1] = "--batch";
        words[2] = file;
        System.arraycopy(more, 0, words, 3, more.length);
        return Outcome.of(words);
    }
}
