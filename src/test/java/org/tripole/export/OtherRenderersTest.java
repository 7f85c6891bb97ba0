package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.draw.Box;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.TextStyle;

/** What other programs make of our SVG is what our PNG shows. */
final class OtherRenderersTest {

    private static final int SCALE = 2;

    /** Points of a PDF for each unit of a picture. */
    private static final float POINTS = 0.75f;

    private static final String SENTENCE =
            "Shares of each approach in the recorded acts of 195 states";
    private static final Path FONTS = Path.of("src/main/resources/org/tripole/fonts");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(SamplePicture.class)
    void batikShowsTheSvgAsThePngIs(SamplePicture sample) throws Exception {
        Picture picture = sample.picture();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PNGTranscoder batik = new PNGTranscoder();
        batik.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) picture.box().width() * SCALE);
        batik.transcode(
                new TranscoderInput(Files.newInputStream(svg(picture))), new TranscoderOutput(png));
        BufferedImage theirs = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        // Batik sets long lines up to half a per cent wider, so that their last letters are
        // shifted.
        boolean hasLongLines = sample != SamplePicture.DEMONSTRATION;
        assertAlike(picture, theirs, hasLongLines ? 80 : 50, hasLongLines ? 6 : 2.5);
    }

    @ParameterizedTest
    @EnumSource(SamplePicture.class)
    void pdfBoxShowsThePdfAsThePngIs(SamplePicture sample) throws Exception {
        Picture picture = sample.picture();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PictureFile.write(picture, PictureFormat.PDF, ExportOptions.standard(), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage theirs = new PDFRenderer(document).renderImage(0, SCALE / POINTS);
            assertAlike(picture, theirs, 50, 2.5);
        }
    }

    @ParameterizedTest
    @EnumSource(SamplePicture.class)
    void librsvgShowsTheSvgAsThePngIsWhereTheFontIsInstalled(SamplePicture sample)
            throws Exception {
        Picture picture = sample.picture();
        assertAlike(picture, rsvg(picture, fontsOf(FONTS.toAbsolutePath())), 40, 1.2);
    }

    /** librsvg squeezes no text, so that the families that stand in must be about as wide. */
    @Test
    void librsvgSetsTextAboutAsWideWhereTheFontIsNotInstalled() throws Exception {
        Path dejaVu = Path.of("/usr/share/fonts/truetype/dejavu");
        assumeTrue(Files.exists(dejaVu.resolve("DejaVuSansCondensed.ttf")), "no DejaVu");
        TextStyle regular = TextStyle.regular(20);
        double width = BundledFont.load().width(SENTENCE, regular);
        Label.Extent extent = Label.Extent.of(SENTENCE, regular, BundledFont.load());
        Label label =
                new Label(
                        new Point(0, 20),
                        new Label.Text(SENTENCE, regular, extent, null),
                        Ink.fill(DemonstrationPicture.INK),
                        null);
        Picture line =
                new Picture(
                        new Box(0, 0, 2 * width, 30),
                        DemonstrationPicture.GROUND,
                        new Picture.Words("", ""),
                        List.of(Layer.of("names", List.of(label))));
        BufferedImage theirs = rsvg(line, fontsOf(dejaVu));
        assertThat(rightmostInk(theirs) / SCALE).isBetween(0.94 * width, 1.03 * width);
    }

    private static double rightmostInk(BufferedImage image) {
        for (int x = image.getWidth() - 1; x >= 0; x--) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) >> 8 & 0xFF) < 128) {
                    return x + 1;
                }
            }
        }
        return 0;
    }

    private static void assertAlike(
            Picture picture, BufferedImage theirs, int furthest, double mean) throws IOException {
        BufferedImage ours = Pixels.ours(picture, SCALE);
        BufferedImage opaque = Pixels.opaque(theirs);
        assertThat(opaque.getWidth()).isEqualTo(ours.getWidth());
        assertThat(opaque.getHeight()).isEqualTo(ours.getHeight());
        assertThat(Pixels.furthestBlock(ours, opaque)).isLessThan(furthest);
        assertThat(Pixels.meanDifference(ours, opaque)).isLessThan(mean);
    }

    private Path svg(Picture painted) throws Exception {
        Path file = folder.resolve("picture.svg");
        PictureFile.write(painted, file, ExportOptions.standard().replacing());
        return file;
    }

    private BufferedImage rsvg(Picture painted, Path fontConfiguration) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsvg-convert")), "no rsvg-convert");
        Path png = folder.resolve("theirs.png");
        ProcessBuilder program =
                new ProcessBuilder(
                        "/usr/bin/rsvg-convert",
                        "--zoom=" + SCALE,
                        "--output=" + png,
                        svg(painted).toString());
        program.environment().put("FONTCONFIG_FILE", fontConfiguration.toString());
        assertThat(program.inheritIO().start().waitFor()).isZero();
        return ImageIO.read(png.toFile());
    }

    /** A configuration under which the fonts of that folder are the only ones. */
    private Path fontsOf(Path fonts) throws IOException {
        return Files.write(
                folder.resolve("fonts.conf"),
                List.of(
                        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">",
                        "<fontconfig><dir>" + fonts + "</dir>",
                        "<cachedir>" + folder.resolve("cache") + "</cachedir></fontconfig>"));
    }
}
