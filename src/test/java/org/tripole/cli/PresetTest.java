package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets of the export dialog, by their keys. */
class PresetTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "slide,1920,1080",
        "slide-4x3,1440,1080",
        "a4-portrait,2480,3508",
        "A4-Landscape,3508,2480",
        "square,1080,1080",
    })
    void aPngHasThePixelsOfItsPreset(String preset, int width, int height) throws IOException {
        BufferedImage image = image("--preset", preset);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void aScaleBesideAPresetMakesItSoManyTimesAsFine() throws IOException {
        assertThat(image("--preset", "square", "--scale", "2").getWidth()).isEqualTo(2160);
        assertThat(image("--preset", "a4-portrait", "--scale", "2", "--force").getHeight())
                .isEqualTo(7016);
    }

    @Test
    void paperSaysThatItHasThreeHundredDotsToTheInch() throws IOException {
        Path file = folder.resolve("a.png");
        Outcome.of("export", Outcome.GOLDEN, "--out", file, "--preset", "a4-portrait");

        byte[] bytes = Files.readAllBytes(file);
        int size = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertThat(ByteBuffer.wrap(bytes).getInt(size)).isEqualTo(11_811); // to the metre
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--preset=a5; \"a5\" is no sheet. Choose one of slide, slide-4x3, a4-portrait,",
                "--preset=custom; \"custom\" is no sheet.",
                "--preset=slide --size=800x600; --preset and --size both say how large",
                "--preset=slide --scale=1.5; --scale must be 1, 2, 3 or 4, but is 1.5.",
                "--preset=slide --scale=5; --scale must be 1, 2, 3 or 4, but is 5.0.",
            })
    void whatCannotBeIsRefusedWithTheWayOut(String options, String message) {
        Outcome outcome = Outcome.ofExport(folder.resolve("a.png"), options.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEarlierPictureIsPutOnAnotherSheetAndAListNamesSheetsToo() throws IOException {
        Path first = folder.resolve("first.svg");
        Outcome.of("export", Outcome.GOLDEN, "--out", first);
        Path square = folder.resolve("square.png");
        Outcome.of("export", first, "--data", Outcome.GOLDEN, "--out", square, "--preset=square");
        BrokenFolder.sound(folder.resolve("data"));
        Path list = folder.resolve("list.json");
        Files.writeString(
                list, "[{\"data\": \"data\", \"out\": \"b.png\", \"preset\": \"square\"}]");

        assertThat(Outcome.of("export", "--batch", list).err()).isEmpty();

        assertThat(ImageIO.read(square.toFile()).getWidth()).isEqualTo(1080);
        assertThat(ImageIO.read(folder.resolve("b.png").toFile()).getWidth()).isEqualTo(1080);
    }

    private BufferedImage image(String... options) throws IOException {
        Path file = folder.resolve("a.png");
        assertThat(Outcome.ofExport(file, options).err()).isEmpty();
        return ImageIO.read(file.toFile());
    }
}
