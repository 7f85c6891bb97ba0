package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.cli.CommandLineProgram;

class ExportedPictureTest {

    private final OpeningPicture picture = new ExportedPicture(new CommandLineProgram());

    @Test
    void theShippedDataBecomeAPictureOfASlide(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("opening.png");

        picture.write(Wanted.of(Path.of("data")), file);

        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void anEarlierPictureIsDrawnAgain(@TempDir Path folder) throws IOException {
        Path earlier = folder.resolve("earlier.png");
        picture.write(Wanted.of(Path.of("data")), earlier);
        Path again = folder.resolve("again.png");

        picture.write(new Wanted(Path.of("data"), earlier), again);

        assertThat(again).hasSameBinaryContentAs(earlier);
    }

    @Test
    void aForeignPictureIsSaidToBeForeign(@TempDir Path folder) {
        Path foreign = Path.of("icons", "app.svg");

        assertThatThrownBy(
                        () ->
                                picture.write(
                                        new Wanted(Path.of("data"), foreign),
                                        folder.resolve("again.png")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("app.svg was not made by Tripole");
    }

    @Test
    void aMissingFolderIsNamedInTheMessage(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere");

        assertThatThrownBy(() -> picture.write(Wanted.of(missing), folder.resolve("opening.png")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere");
    }
}
