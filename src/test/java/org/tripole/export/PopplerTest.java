package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;

/** What poppler, the reader of PDF in most Linux desktops, finds in our files. */
final class PopplerTest {

    private static final Path TOOLS = Path.of("/usr/bin");

    @TempDir Path folder;
    private final Picture picture = DemonstrationPicture.create();
    private Path pdf;

    @BeforeEach
    void write() throws Exception {
        assumeTrue(Files.isExecutable(TOOLS.resolve("pdfinfo")), "no poppler-utils");
        pdf = folder.resolve("picture.pdf");
        ExportOptions options =
                ExportOptions.standard()
                        .withPayload(CarriedStateTest.STATE)
                        .withOrigin(new Origin("Tripole 1", "The data", "CC BY 4.0"))
                        .withAddresses(
                                Map.of(
                                        new Ref(Ref.Kind.ACTOR, "CHN"),
                                        URI.create("https://example.org/a?b=1&c=2")));
        PictureFile.write(picture, pdf, options);
    }

    @Test
    void titleSizeTagsAndOriginAreRead() throws Exception {
        assertThat(output("pdfinfo", "-custom", pdf.toString()))
                .containsPattern("Title: +Who backs <what> & why")
                .containsPattern("Source: +The data")
                .containsPattern("Copyright: +CC BY 4.0");
        assertThat(output("pdfinfo", pdf.toString()))
                .containsPattern("Creator: +Tripole 1")
                .containsPattern("Tagged: +yes")
                .containsPattern("Page size: +360 x 255 pts")
                .doesNotContain("CreationDate");
    }

    @Test
    void everyFontIsAnEmbeddedSubset() throws Exception {
        List<String> fonts = output("pdffonts", pdf.toString()).lines().skip(2).toList();
        assertThat(fonts)
                .hasSize(6)
                .allMatch(line -> line.matches("[A-Z]{6}\\+\\S+ .* yes yes yes .*"));
    }

    @Test
    void theTextIsFound() throws Exception {
        assertThat(output("pdftotext", pdf.toString(), "-"))
                .contains("Who backs what & why?", "Türkiye Ελλάδα Россия", "中国 and 法国");
    }

    @Test
    void theLinkIsFound() throws Exception {
        assertThat(output("pdfinfo", "-url", pdf.toString()))
                .contains("https://example.org/a?b=1&c=2");
    }

    @Test
    void theStateIsAnAttachmentThatCanBeSaved() throws Exception {
        assertThat(output("pdfdetach", "-list", pdf.toString())).contains("tripole-view.json");
        Path saved = folder.resolve("saved.json");
        output("pdfdetach", "-save", "1", "-o", saved.toString(), pdf.toString());
        assertThat(Files.readString(saved)).isEqualTo(CarriedStateTest.STATE);
    }

    @Test
    void thePageLooksLikeThePng() throws Exception {
        String out = folder.resolve("page").toString();
        output("pdftoppm", "-png", "-singlefile", "-r", "192", pdf.toString(), out);
        BufferedImage page = ImageIO.read(Path.of(out + ".png").toFile());
        assertThat(Pixels.furthestBlock(Pixels.ours(picture, 2), page)).isLessThan(40);
    }

    private String output(String tool, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TOOLS.resolve(tool).toString()));
        Stream.of(arguments).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
