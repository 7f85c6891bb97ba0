package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.draw.Picture;
import org.tripole.export.CarriedState.Damage;
import org.tripole.export.CarriedState.Damaged;
import org.tripole.export.CarriedState.Found;
import org.tripole.export.CarriedState.NoState;
import org.tripole.export.CarriedState.NotAPicture;
import org.tripole.export.CarriedState.Unreadable;

final class CarriedStateTest {

    static final String STATE =
            "{\"format\":\"tripole-view/1\",\n  \"title\":\"Türkiye <&> ]]> 世界 \uD83D\uDE00\"}\n";

    @TempDir Path folder;
    private final Picture picture = DemonstrationPicture.create();

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureGivesItsStateBackLetterByLetter(PictureFormat format) throws Exception {
        assertThat(read(bytes(format, STATE))).isEqualTo(new Found(format, STATE));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void lettersThatXmlForbidsComeBackToo(PictureFormat format) throws Exception {
        String odd = "\r\n\u0000\u0001\uFFFE \t{}";
        assertThat(read(bytes(format, odd))).isEqualTo(new Found(format, odd));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theLargestStateIsCarried(PictureFormat format) throws Exception {
        String large = "abcdefgh".repeat(Payload.MOST_BYTES / 8);
        assertThat(read(bytes(format, large))).isEqualTo(new Found(format, large));
    }

    @Test
    void aLargerStateOrHalfALetterIsNotTaken() {
        assertThatThrownBy(
                        () ->
                                ExportOptions.standard()
                                        .withPayload("a".repeat(Payload.MOST_BYTES + 1)))
                .hasMessageContaining("4194305");
        assertThatThrownBy(() -> ExportOptions.standard().withPayload("\uD83D"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureWithoutStateIsSaidSo(PictureFormat format) throws Exception {
        assertThat(read(bytes(format, ExportOptions.standard()))).isEqualTo(new NoState(format));
    }

    @Test
    void theNameOfTheFileDoesNotMatter() throws Exception {
        Path file = folder.resolve("looks-like.svg");
        Files.write(file, bytes(PictureFormat.PNG, STATE));
        assertThat(CarriedState.read(file)).isEqualTo(new Found(PictureFormat.PNG, STATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a letter", "<html><svg/></html>", "<a", "\u0000\u0000<svg"})
    void otherFilesAreNoPictures(String content) throws Exception {
        assertThat(read(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(new NotAPicture());
    }

    @Test
    void aMissingFileAndAFolderAreUnreadable() {
        assertThat(CarriedState.read(folder.resolve("gone.png"))).isInstanceOf(Unreadable.class);
        assertThat(CarriedState.read(folder)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aChangedLetterInAnSvgIsNoticed() throws Exception {
        String svg = new String(bytes(PictureFormat.SVG, STATE), StandardCharsets.UTF_8);
        String forged = svg.replace("tripole-view/1", "tripole-view/2");
        assertThat(read(forged.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Damaged(PictureFormat.SVG, Damage.CHANGED));
    }

    @Test
    void anSvgWithADocumentTypeIsNotSearched() throws Exception {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;&c;</text></svg>";
        assertThat(read(bomb.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NoState(PictureFormat.SVG));
    }

    @Test
    void anSvgThatIsNestedWithoutEndIsGivenUp() throws Exception {
        String deep = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + "<g>".repeat(1_000_000);
        assertThat(read(deep.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Damaged(PictureFormat.SVG, Damage.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({"PNG", "PDF"})
    void aStateThatUnpacksToHundredsOfMegabytesIsGivenUp(PictureFormat format) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        byte[] file = format == PictureFormat.PNG ? png(packed) : pdf(packed);
        assertThat(read(file)).isEqualTo(new Damaged(format, Damage.TOO_LARGE));
    }

    private static byte[] png(ByteArrayOutputStream packed) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(PngChunks.signature());
        byte[] head = "tripole\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] name = PngChunks.TEXT.getBytes(StandardCharsets.ISO_8859_1);
        java.nio.ByteBuffer content =
                java.nio.ByteBuffer.allocate(head.length + packed.size())
                        .put(head)
                        .put(packed.toByteArray());
        java.nio.ByteBuffer chunk =
                java.nio.ByteBuffer.allocate(content.capacity() + 12)
                        .putInt(content.capacity())
                        .put(name)
                        .put(content.array())
                        .putInt(PngChunks.checksum(name, content.array()));
        file.write(chunk.array());
        return file.toByteArray();
    }

    private static byte[] pdf(ByteArrayOutputStream packed) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String head =
                "%PDF-1.7\n1 0 obj <</Subtype /application#2Fvnd.tripole.view+json"
                        + " /Filter /FlateDecode /Length 9>> stream\n";
        file.write(head.getBytes(StandardCharsets.ISO_8859_1));
        file.write(packed.toByteArray());
        return file.toByteArray();
    }

    @Test
    void aStateThatAnotherProgramUnpackedInAPdfIsFound() throws Exception {
        String pdf =
                "%PDF-1.7\n1 0 obj\n<< /Subtype /application#2fvnd.tripole.view+json /Length 7 >>\n"
                        + "stream\n{\"a\":1}\nendstream\nendobj\n";
        assertThat(read(pdf.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Found(PictureFormat.PDF, "{\"a\":1}"));
    }

    private CarriedState read(byte[] content) throws Exception {
        Path file = folder.resolve("file");
        Files.write(file, content);
        return CarriedState.read(file);
    }

    private byte[] bytes(PictureFormat format, String state) throws Exception {
        return bytes(format, ExportOptions.standard().withPayload(state));
    }

    private byte[] bytes(PictureFormat format, ExportOptions options) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, options, bytes);
        return bytes.toByteArray();
    }
}
