package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir private Path folder;

    @Test
    void theNetworkOfTheShippedDataIsDrawnWithItsPolesAndDate() throws IOException {
        Path file = folder.resolve("network.svg");

        Outcome outcome = Outcome.of("export", Outcome.SHIPPED, "--view", "network", "--out", file);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo(file + System.lineSeparator());
        assertThat(Files.readString(file))
                .contains(
                        "<svg", "UN-centric", "Shanghai-hosted", "Alliance-led", "id=\"actor-IND\"")
                .containsPattern("21 November 2026|2026-11-21");
    }

    @Test
    void aPathThatCannotBeDrawnAmongOneKindOfNodeIsRefused() {
        for (String nodes : List.of("states", "targets")) {
            Path file = folder.resolve(nodes + ".svg");
            Outcome outcome =
                    Outcome.of(
                            "export",
                            Outcome.SHIPPED,
                            "--out",
                            file,
                            "--nodes",
                            nodes,
                            "--path",
                            "CHL,OMN");

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("--nodes leaves one of them out");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void comparedWithAnEarlierDayThePictureMarksWhatDiffersAndRemembersTheDay() throws IOException {
        Path file = folder.resolve("moved.svg");
        Outcome outcome =
                Outcome.of("export", Outcome.GOLDEN, "--out", file, "--compare-with", "2026-03-31");
        Path again = folder.resolve("again.svg");
        Outcome.of("export", file, "--data", Outcome.GOLDEN, "--out", again);

        assertThat(outcome.err()).isEmpty();
        assertThat(Files.readString(file))
                .contains(
                        "compared with 31 March 2026",
                        "2 states changed label since 31 March 2026",
                        "moved since then",
                        "Arrows start where");
        assertThat(Outcome.of("inspect", file).out()).contains("\"comparedWith\": \"2026-03-31\"");
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void anEarlierPictureCanBeComparedWithADay() throws IOException {
        Path plain = folder.resolve("plain.svg");
        Path compared = folder.resolve("compared.svg");
        Outcome.of("export", Outcome.GOLDEN, "--out", plain);
        Outcome.of(
                "export",
                plain,
                "--data",
                Outcome.GOLDEN,
                "--out",
                compared,
                "--compare-with",
                "2026-03-31");

        assertThat(Files.readString(plain)).doesNotContain("compared with");
        assertThat(Files.readString(compared)).contains("compared with 31 March 2026");
    }

    @Test
    void comparingADayWithItselfIsWrongUseAndSaysWhatToDo() {
        Path file = folder.resolve("same.svg");
        Outcome outcome =
                Outcome.of(
                        "export",
                        Outcome.GOLDEN,
                        "--out",
                        file,
                        "--as-of",
                        "2026-03-31",
                        "--compare-with",
                        "2026-03-31");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("already shows 2026-03-31", "--compare-with");
        assertThat(file).doesNotExist();
    }

    @Test
    void aPngHasTheSizeTimesTheScale() throws IOException {
        Path file = folder.resolve("network.png");

        Outcome.of("export", Outcome.GOLDEN, "--out", file, "--size", "800x600", "--scale", "1.5");

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(900);
    }

    @Test
    void thePrintThemeStandsOnWhiteAndTheDarkOneDoesNot() throws IOException {
        assertThat(corner("print")).isEqualTo(0xffffffff);
        assertThat(corner("dark")).isEqualTo(0xff1e1f22);
    }

    @Test
    void aPdfIsWritten() throws IOException {
        Path file = folder.resolve("network.pdf");

        assertThat(Outcome.of("export", Outcome.GOLDEN, "--out", file).code()).isZero();

        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws IOException {
        Path one = folder.resolve("one.svg");
        Path other = folder.resolve("other.svg");

        Outcome.of("export", Outcome.SHIPPED, "--out", one);
        Outcome.of("export", Outcome.SHIPPED, "--out", other);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void titleAndDayAreTheOnesAskedFor() throws IOException {
        Path file = folder.resolve("titled.svg");

        Outcome.of(
                "export",
                Outcome.SHIPPED,
                "--out",
                file,
                "--title",
                "Who signed by the end of 2025",
                "--as-of",
                "2025-12-31");

        assertThat(Files.readString(file))
                .contains("Who signed by the end of 2025")
                .containsPattern("31 December 2025|2025-12-31")
                .doesNotContain("WAICO");
    }

    @Test
    void anExistingFileStaysUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("network.svg"), "mine");

        Outcome kept = Outcome.of("export", Outcome.GOLDEN, "--out", file);

        assertThat(kept.code()).isEqualTo(2);
        assertThat(kept.err()).startsWith(file + " is there already.").contains("--force");
        assertThat(file).hasContent("mine");

        Outcome forced = Outcome.of("export", Outcome.GOLDEN, "--out", file, "--force");

        assertThat(forced.code()).isZero();
        assertThat(Files.readString(file)).contains("<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.gif", "network", "no-such-folder/network.svg"})
    void aFileThatCannotBeIsRefusedAndNothingIsWritten(String name) throws IOException {
        Outcome outcome = Outcome.of("export", Outcome.GOLDEN, "--out", folder.resolve(name));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(folder.toString());
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "--size,1920",
        "--size,1x1",
        "--size,99999x99999",
        "--scale,0",
        "--scale,NaN",
        "--scale,15",
        "--theme,pink",
        "--view,map",
    })
    void aSheetThatCannotBeIsWrongUse(String option, String value) {
        Path file = folder.resolve("network.png");

        Outcome outcome = Outcome.of("export", Outcome.GOLDEN, "--out", file, option, value);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(option).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void brokenDataAreDrawnAsFarAsTheyAreSoundWithExitCodeOne() throws IOException {
        BrokenFolder.withUnknownActor(folder.resolve("data"));
        Path file = folder.resolve("network.svg");

        Outcome outcome = Outcome.of("export", folder.resolve("data"), "--out", file);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("institutions/t-al.json:24:");
        assertThat(file).exists();
    }

    private int corner(String theme) throws IOException {
        Path file = folder.resolve(theme + ".png");
        Outcome.of("export", Outcome.GOLDEN, "--out", file, "--theme", theme, "--size", "640x480");
        return ImageIO.read(file.toFile()).getRGB(0, 0);
    }
}
