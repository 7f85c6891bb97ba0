package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierPictureTest {

    private static final String NOTHING_CHANGED =
            "Nothing that the picture rests on has changed since it was made.";

    @TempDir private Path folder;
    private Path old;

    @BeforeEach
    void aPictureIsMade() {
        old = folder.resolve("old.png");
        Outcome made =
                Outcome.of(
                        "export",
                        Outcome.GOLDEN,
                        "--out",
                        old,
                        "--size",
                        "800x600",
                        "--scale",
                        "1.5",
                        "--theme",
                        "dark",
                        "--layout",
                        "rings",
                        "--centre",
                        "XBB",
                        "--as-of",
                        "2026-01-31",
                        "--title",
                        "Who joined \"first\"");
        assertThat(made.err()).isEmpty();
    }

    @Test
    void fromPngToSvgToPdfAndBackItStaysTheSameByteByByte() {
        Outcome svg = again(old, "one.svg");
        Outcome pdf = again(folder.resolve("one.svg"), "two.pdf");
        Outcome png = again(folder.resolve("two.pdf"), "three.png");

        assertThat(folder.resolve("three.png")).hasSameBinaryContentAs(old);
        for (Outcome outcome : new Outcome[] {svg, pdf, png}) {
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err().strip()).isEqualTo(NOTHING_CHANGED);
        }
    }

    @Test
    void theViewOfAPictureIsDrawnOnAnotherSheet() throws IOException {
        Path file = folder.resolve("new.png");

        Outcome.of(
                "export",
                Outcome.GOLDEN,
                "--view",
                old,
                "--out",
                file,
                "--size",
                "640x480",
                "--scale",
                "1",
                "--theme",
                "print",
                "--title",
                "");

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(Outcome.of("inspect", file).out())
                .contains("\"layout\": \"rings\"", "\"title\": \"\"", "\"asOf\": \"2026-01-31\"");
    }

    @Test
    void aViewAsJsonIsDrawnLikeThePictureItIsFrom() throws IOException {
        Path json = folder.resolve("view.json");
        Files.writeString(json, Outcome.of("inspect", old).out());

        again(json, "new.png");

        assertThat(folder.resolve("new.png")).hasSameBinaryContentAs(old);
    }

    @Test
    void whatChangedInTheDataIsToldOnStandardErrorAndDrawn() throws IOException {
        Path data = folder.resolve("data");
        BrokenFolder.withoutATie(data);
        Path file = folder.resolve("new.svg");

        Outcome outcome = Outcome.of("export", old, "--data", data, "--out", file);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo(file + System.lineSeparator());
        assertThat(outcome.err()).startsWith("Changed in the data since it was made: 1 tie gone");
        assertThat(again(old, "same.svg").err()).contains(NOTHING_CHANGED);
        assertThat(Files.readString(file))
                .isNotEqualTo(Files.readString(folder.resolve("same.svg")));
    }

    @Test
    void aPictureWithoutAViewIsSaidToBeForeignAndNothingIsWritten() throws IOException {
        Path foreign = folder.resolve("foreign.png");
        ImageIO.write(ImageIO.read(old.toFile()), "png", foreign.toFile());

        Outcome outcome = again(foreign, "new.png");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("foreign.png was not made by Tripole, or its view was removed");
        assertThat(folder.resolve("new.png")).doesNotExist();
        assertThat(Outcome.of("inspect", foreign).code()).isEqualTo(1);
    }

    @Test
    void aDamagedPictureIsSaidToBeDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(old);
        Path cut = folder.resolve("cut.png");
        Files.write(cut, java.util.Arrays.copyOf(bytes, 200));

        Outcome outcome = again(cut, "new.png");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("cut.png is damaged: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--layout=map", "--focus=XBB", "--nodes=states"})
    void aPictureSaysItselfWhatItShows(String option) {
        Outcome outcome =
                Outcome.of(
                        "export",
                        old,
                        "--data",
                        Outcome.GOLDEN,
                        option,
                        "--out",
                        folder.resolve("new.png"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(option.replaceFirst("=.*", "") + " cannot stand beside a picture");
    }

    @Test
    void aPictureNeedsData() {
        Outcome outcome = Outcome.of("export", old, "--out", folder.resolve("new.png"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("A picture needs the data that it is drawn from.");
    }

    @Test
    void inspectPrintsTheStateAsJson() {
        Outcome outcome = Outcome.of("inspect", old);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("{")
                .contains(
                        "\"format\": \"tripole-view\"",
                        "\"centre\": \"actor:XBB\"",
                        "\"title\": \"Who joined \\\"first\\\"\"",
                        "\"width\": 800");
        assertThat(Outcome.of("inspect", folder.resolve("none.png")).code()).isEqualTo(2);
    }

    private Outcome again(Path picture, String name) {
        return Outcome.of(
                "export", picture, "--data", Outcome.GOLDEN, "--out", folder.resolve(name));
    }
}
