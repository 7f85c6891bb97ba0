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
import org.tripole.export.CarriedState;

/** The pictures of the README are those that the program writes today. */
class ReadmePicturesTest {

    private static final Path PICTURES = Path.of("src", "pictures");

    @TempDir private Path folder;

    /** Compares pixels, not bytes, as those also tell the version and what a view can be. */
    @ParameterizedTest
    @CsvSource({
        "opening-light.png, ''",
        "opening-dark.png, --theme dark",
        "end-of-2024.png, --as-of 2024-12-31",
        "states-that-act-alike.png, --nodes states --layout clusters",
    })
    void aPictureOfTheReadmeIsWhatTheProgramWrites(String name, String options) throws IOException {
        Path file = folder.resolve(name);
        List<Object> words = new ArrayList<>(List.of("export", Outcome.SHIPPED));
        words.addAll(List.of("--size", "1280x720", "--out", file));
        words.addAll(List.of(options.isEmpty() ? new String[0] : options.split(" ", -1)));
        assertThat(Outcome.of(words.toArray()).code()).isZero();

        String again =
                "out of date; write it again: tripole export data --size 1280x720 --force %s --out %s"
                        .formatted(options, PICTURES.resolve(name));
        assertThat(CarriedState.read(PICTURES.resolve(name)))
                .isInstanceOf(CarriedState.Found.class);
        assertThat(differing(read(PICTURES.resolve(name)), read(file))).as(again).isZero();
    }

    @Test
    void everyPictureOfTheReadmeIsThere() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        for (String name :
                List.of("opening-light", "opening-dark", "end-of-2024", "states-that-act-alike")) {
            assertThat(readme).contains("(src/pictures/" + name + ".png)");
        }
        assertThat(readme.split("\\(src/pictures/", -1)).hasSize(5);
    }

    private static BufferedImage read(Path picture) throws IOException {
        return ImageIO.read(picture.toFile());
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return differing;
    }
}
