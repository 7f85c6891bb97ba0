package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.disk.WriteFailure;
import org.tripole.draw.Approved;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;

final class PictureFileTest {

    @TempDir Path folder;
    private final Picture picture = DemonstrationPicture.create();

    @ParameterizedTest
    @CsvSource({"a.png,PNG", "b.SVG,<?xml", "c.d.pdf,%PDF"})
    void theEndOfTheNameChoosesTheFormat(String name, String beginning) throws Exception {
        Path file = folder.resolve(name);
        PictureFile.write(picture, file, ExportOptions.standard());
        String content =
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(content.substring(0, 8)).contains(beginning);
    }

    @ParameterizedTest
    @CsvSource({"picture.jpg", "picture", "png", "picture.svg.gz"})
    void anUnknownEndIsRefusedWithTheThreeThatAreKnown(String name) {
        Path file = folder.resolve(name);
        assertThatThrownBy(() -> PictureFile.write(picture, file, ExportOptions.standard()))
                .isInstanceOf(UnknownFormat.class)
                .hasMessage(file + " names no format of a picture. End it in .png, .svg or .pdf.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEarlierFileIsReplacedOnlyWhenAsked() throws Exception {
        Path file = folder.resolve("a.svg");
        Files.writeString(file, "earlier");
        assertThatThrownBy(() -> PictureFile.write(picture, file, ExportOptions.standard()))
                .isInstanceOf(WriteFailure.class);
        assertThat(file).hasContent("earlier");
        PictureFile.write(picture, file, ExportOptions.standard().replacing());
        assertThat(Files.readString(file)).startsWith("<?xml");
    }

    @Test
    void theDemonstrationIsTheOneThatWasLookedAt() {
        Approved.assertApproved("demonstration", picture);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSamePictureGivesTheSameBytes(PictureFormat format) throws IOException {
        assertThat(bytes(format, full())).isEqualTo(bytes(format, full()));
    }

    /** Everything a file can carry, built anew each time. */
    private static ExportOptions full() {
        return ExportOptions.standard()
                .withPayload("{\"a\": 1}")
                .withOrigin(Origin.ofProgram().of("Data", "CC BY 4.0"))
                .withAddresses(
                        Map.of(
                                new Ref(Ref.Kind.ACTOR, "CHN"), URI.create("https://example.org/c"),
                                new Ref(Ref.Kind.ACTOR, "IND"), URI.create("https://example.org/i"),
                                new Ref(Ref.Kind.ACTOR, "BRA"),
                                        URI.create("https://example.org/b")));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void optionsReachTheFile(PictureFormat format) throws IOException {
        byte[] plain = bytes(format, ExportOptions.standard());
        assertThat(bytes(format, ExportOptions.standard().transparent())).isNotEqualTo(plain);
        assertThat(bytes(format, ExportOptions.standard().withLanguage("fr"))).isNotEqualTo(plain);
        assertThat(bytes(format, ExportOptions.standard().withPayload("{}"))).isNotEqualTo(plain);
    }

    private byte[] bytes(PictureFormat format, ExportOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, options, bytes);
        return bytes.toByteArray();
    }
}
