package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;

final class PngSurfaceTest {

    private static final int SCALE = 2;
    private final Picture picture = DemonstrationPicture.create();

    @Test
    void marksHaveTheirColoursAtTheirPlaces() throws Exception {
        BufferedImage image = image(ExportOptions.standard().withScale(SCALE));
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(680);
        assertThat(at(image, -15, 320)).isEqualTo(DemonstrationPicture.GROUND);
        assertThat(at(image, 60, 220)).isEqualTo(DemonstrationPicture.BLUE);
        assertThat(at(image, 80, 220)).isEqualTo(DemonstrationPicture.INK);
        assertThat(at(image, 320, 220)).isEqualTo(DemonstrationPicture.GREEN);
        assertThat(at(image, 200, 210)).isEqualTo(DemonstrationPicture.RED);
        assertThat(at(image, 200, 230)).isEqualTo(DemonstrationPicture.BLUE);
    }

    @Test
    void aFadedMarkFadesAsOne() throws Exception {
        BufferedImage image = image(ExportOptions.standard().withScale(SCALE));
        Rgb ground = DemonstrationPicture.GROUND;
        assertClose(at(image, 120, 212), DemonstrationPicture.BLUE.over(ground, 0.4));
        // The rim's inner half lies on the filling, yet looks like its outer half.
        assertClose(at(image, 101, 220), DemonstrationPicture.INK.over(ground, 0.4));
        assertClose(at(image, 99, 220), DemonstrationPicture.INK.over(ground, 0.4));
    }

    @Test
    void aClipCutsItsLayerAndNoOther() throws Exception {
        BufferedImage image = image(ExportOptions.standard().withScale(SCALE));
        assertThat(at(image, 10, 101.6)).isEqualTo(DemonstrationPicture.GROUND);
        assertThat(at(image, 60, 109.5)).isEqualTo(DemonstrationPicture.INK);
    }

    @Test
    void aDashedLineHasGaps() throws Exception {
        BufferedImage image = image(ExportOptions.standard().withScale(SCALE));
        double slope = -60.0 / 360;
        double along = Math.hypot(1, slope);
        assertThat(at(image, 40 + 6 / along, 170 + 6 * slope / along))
                .isEqualTo(DemonstrationPicture.RED);
        assertThat(at(image, 40 + 16 / along, 170 + 16 * slope / along))
                .isNotEqualTo(DemonstrationPicture.RED);
    }

    /** Room for it may be what is missing; what is left there stays until the program ends. */
    @Test
    void noSecondFileIsNeededToWriteOne(@TempDir Path folder) throws Exception {
        File earlier = ImageIO.getCacheDirectory();
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        try {
            assertThat(chunks(bytes(ExportOptions.standard()))).containsKeys("IHDR", "IEND");
        } finally {
            ImageIO.setCacheDirectory(earlier);
        }
    }

    @Test
    void withoutGroundTheRestIsTransparent() throws Exception {
        BufferedImage image = image(ExportOptions.standard().transparent());
        assertThat(image.getRGB(1, 339)).isZero();
        assertThat(image.getRGB(80, 230))
                .isEqualTo(0xFF000000 | DemonstrationPicture.BLUE.packed());
    }

    @Test
    void theFileSaysColourSpaceSizeTitleAndDescription() throws Exception {
        Map<String, byte[]> chunks = chunks(bytes(ExportOptions.standard().withScale(SCALE)));
        assertThat(chunks.get("sRGB")).containsExactly(0);
        assertThat(ByteBuffer.wrap(chunks.get("pHYs")).getInt()).isEqualTo(7559); // 192 dpi
        assertThat(new String(chunks.get("iTXt Title"), StandardCharsets.UTF_8))
                .endsWith("Who backs <what> & why");
        assertThat(new String(chunks.get("iTXt Description"), StandardCharsets.UTF_8))
                .contains("\0en\0")
                .endsWith("Every kind of mark — 世界");
    }

    @Test
    void theFileSaysWhereItComesFromAndNoTime() throws Exception {
        Origin origin = new Origin("Tripole 1", "Données de 2026", "CC BY 4.0");
        Map<String, byte[]> chunks = chunks(bytes(ExportOptions.standard().withOrigin(origin)));
        assertThat(new String(chunks.get("iTXt Software"), StandardCharsets.UTF_8))
                .endsWith("\0Tripole 1");
        assertThat(new String(chunks.get("iTXt Source"), StandardCharsets.UTF_8))
                .endsWith("Données de 2026");
        assertThat(new String(chunks.get("iTXt Copyright"), StandardCharsets.UTF_8))
                .endsWith("CC BY 4.0");
        assertThat(chunks).doesNotContainKeys("tIME", "iTXt Creation Time", "iTXt tripole");
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws Exception {
        assertThat(chunks(bytes(ExportOptions.standard())))
                .doesNotContainKeys("iTXt Source", "iTXt Copyright");
    }

    @Test
    void theStateStandsBeforeThePixels() throws Exception {
        assertThat(chunks(bytes(ExportOptions.standard().withPayload("{}"))).keySet())
                .containsSubsequence("IHDR", "sRGB", "pHYs", "iTXt tripole", "IDAT", "IEND");
    }

    @Test
    void theSizeOnPaperIsAsAskedAndScaleKeepsIt() throws Exception {
        ExportOptions print = ExportOptions.standard().withDpi(300);
        Map<String, byte[]> chunks = chunks(bytes(print));
        assertThat(ByteBuffer.wrap(chunks.get("pHYs")).getInt()).isEqualTo(11811);
        assertThat(print.withScale(2).resolution().dpi()).isEqualTo(600);
        assertThatThrownBy(() -> print.withDpi(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void anImpossibleSizeIsRefused() {
        Picture huge =
                new Picture(
                        new Box(0, 0, 1e5, 1e5),
                        DemonstrationPicture.GROUND,
                        new Picture.Words("", ""),
                        List.of());
        assertThatThrownBy(() -> huge.paintOn(PictureFormat.PNG.surface(ExportOptions.standard())))
                .hasMessageContaining("100000 by 100000 pixels");
    }

    /** Blending rounds to the next or the one after. */
    private static void assertClose(Rgb actual, Rgb expected) {
        assertThat(actual.red()).isCloseTo(expected.red(), within(1));
        assertThat(actual.green()).isCloseTo(expected.green(), within(1));
        assertThat(actual.blue()).isCloseTo(expected.blue(), within(1));
    }

    private static Rgb at(BufferedImage image, double x, double y) {
        int value = image.getRGB((int) ((x + 20) * SCALE), (int) ((y + 10) * SCALE));
        return new Rgb(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    private BufferedImage image(ExportOptions options) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(options)));
    }

    private byte[] bytes(ExportOptions options) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, PictureFormat.PNG, options, bytes);
        return bytes.toByteArray();
    }

    /** Content by name; of iTXt by name and keyword. */
    private static Map<String, byte[]> chunks(byte[] png) {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        ByteBuffer buffer = ByteBuffer.wrap(png).position(8);
        while (buffer.hasRemaining()) {
            byte[] content = new byte[buffer.getInt()];
            byte[] name = new byte[4];
            buffer.get(name).get(content).getInt();
            String key = new String(name, StandardCharsets.US_ASCII);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            chunks.put(
                    key.equals("iTXt") ? key + " " + text.substring(0, text.indexOf(0)) : key,
                    content);
        }
        return chunks;
    }
}
