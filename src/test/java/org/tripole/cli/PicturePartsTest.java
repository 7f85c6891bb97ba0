package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture has beside its network, asked for in words. */
class PicturePartsTest {

    @TempDir private Path folder;

    @Test
    void subtitleMarkingAndSourcesStandInThePicture() throws IOException {
        String svg =
                drawn(
                        "--subtitle=Three clubs and their backers",
                        "--marking=For internal use",
                        "--sources");

        assertThat(svg).contains(">Three clubs and their backers<");
        assertThat(svg.split(">For internal use<", -1)).hasSize(3);
        assertThat(svg).contains("id=\"layer-sources\"");
    }

    @Test
    void legendAndNotesCanBeLeftOut() throws IOException {
        String usual = drawn();
        String bare = drawn("--no-legend", "--no-notes");

        assertThat(usual).contains("id=\"layer-legend\"", "No tie means");
        assertThat(bare).doesNotContain("id=\"layer-legend\"", "No tie means");
    }

    @Test
    void aTransparentPictureHasNoGround() throws IOException {
        BufferedImage image = ImageIO.read(written("a.png", "--transparent").toFile());

        assertThat(image.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void largerTextIsLargerInProportion() throws IOException {
        String usual = drawn("--title=T", "--size=1080x1080");
        String larger = drawn("--title=T", "--size=1080x1080", "--text-size=1.5");

        assertThat(usual).containsPattern("font-size=\"34\"[^>]*>T<");
        assertThat(larger).containsPattern("font-size=\"51\"[^>]*>T<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aPictureWithPartsStaysTheSameByteByByteWhenItIsDrawnAgain(String suffix) {
        Path first =
                written(
                        "first." + suffix,
                        "--subtitle=Clubs",
                        "--marking=Draft",
                        "--sources",
                        "--no-notes",
                        "--names=fewer",
                        "--transparent",
                        "--text-size=1.25");

        Path again = again(first, "again." + suffix);

        assertThat(again).hasSameBinaryContentAs(first);
    }

    @Test
    void partsOfAnEarlierPictureAreChangedOneByOne() {
        Path first = written("first.svg", "--marking=Draft", "--sources", "--no-legend");

        Path again = again(first, "again.svg", "--marking=", "--no-sources", "--legend");

        assertThat(again).hasSameBinaryContentAs(written("usual.svg"));
    }

    @Test
    void inspectTellsTheParts() {
        Path file = written("a.png", "--marking=Draft", "--no-legend", "--text-size=1.5");

        assertThat(Outcome.of("inspect", file).out())
                .contains("\"marking\": \"Draft\"", "\"legend\": false", "\"textFactor\": 1.5");
    }

    @Test
    void aListAsksForPartsByTheNamesOfTheOptions() throws IOException {
        BrokenFolder.sound(folder.resolve("data"));
        Path list = folder.resolve("list.json");
        Files.writeString(
                list,
                """
                [{"data": "data", "out": "list.svg", "subtitle": "Clubs", "marking": "Draft",
                  "sources": true, "legend": false, "notes": false, "transparent": true,
                  "textSize": 1.5, "names": "fewer"}]
                """);

        assertThat(Outcome.of("export", "--batch", list).err()).isEmpty();

        Path alone =
                written(
                        "alone.svg",
                        "--subtitle=Clubs",
                        "--marking=Draft",
                        "--sources",
                        "--no-legend",
                        "--no-notes",
                        "--transparent",
                        "--text-size=1.5",
                        "--names=fewer");
        assertThat(folder.resolve("list.svg")).hasSameBinaryContentAs(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--text-size=3; --text-size must lie in 1..2, but is 3.0.",
                "--text-size=NaN; --text-size must lie in 1..2, but is NaN.",
                "--sources=perhaps; \"perhaps\" is neither on nor off. Write true or false.",
                "--names=none; --names: \"none\" is none of these: usual, fewer. Write one of them.",
            })
    void whatCannotBeIsRefusedWithTheWayOut(String option, String message) {
        Outcome outcome =
                Outcome.of("export", Outcome.GOLDEN, option, "--out", folder.resolve("a.svg"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--title", "--subtitle", "--marking"})
    void wordsThatAreTooLongAreRefused(String option) {
        Outcome outcome =
                Outcome.of(
                        "export",
                        Outcome.GOLDEN,
                        option,
                        "a".repeat(501),
                        "--out",
                        folder.resolve("a.svg"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(option + " has 501 letters, but may have at most 500. Shorten it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--title=Belarus refused| --title: \u201crefused\u201d takes a side,",
                "--title=The alliance-led bloc grows| Instead: group.",
                "--title=The West grows| --title: \u201cWest\u201d",
                "--subtitle=An anti-UN camp| --subtitle: \u201ccamp\u201d",
                "--title=one two three four five six seven eight nine ten eleven|"
                        + " --title: The title has 11 words; at most 10 are read at a glance.",
            })
    void wordsThatTakeASideAndLongTitlesAreToldAndKept(String option, String warning) {
        Path file = folder.resolve("a.svg");

        Outcome outcome = Outcome.ofExport(file, option);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains(warning);
        assertThat(file).exists();
    }

    @Test
    void plainWordsAreNotWarnedOf() {
        Path file = folder.resolve("a.svg");
        String[] words = {
            "--title=One two three four five six seven eight nine ten", "--subtitle=A"
        };

        assertThat(Outcome.ofExport(file, words).err()).isEmpty();
    }

    @Test
    void lineBreaksInWordsAreBlanks() throws IOException {
        assertThat(drawn("--title=Two\nlines")).contains(">Two lines<");
    }

    private String drawn(String... options) throws IOException {
        return Files.readString(written("drawn.svg", options));
    }

    private Path written(String name, String... options) {
        return written(List.of(Outcome.GOLDEN), name, options);
    }

    private Path again(Path picture, String name, String... options) {
        return written(List.of(picture, "--data", Outcome.GOLDEN), name, options);
    }

    private Path written(List<Object> source, String name, String... options) {
        Path file = folder.resolve(name);
        List<Object> words = new ArrayList<>(List.of("export"));
        words.addAll(source);
        words.addAll(List.of("--force", "--out", file));
        words.addAll(List.of(options));
        assertThat(Outcome.of(words.toArray()).code()).isZero();
        return file;
    }
}
