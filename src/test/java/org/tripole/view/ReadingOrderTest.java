package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Layer;
import org.tripole.draw.Picture;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.PictureFormat;
import org.tripole.export.ReadPdf;

/** A figure in the order in which files tell it to those who hear it or copy its words. */
class ReadingOrderTest {

    private final Picture slide =
            slide(
                    FigureParts.STANDARD
                            .withSubtitle("The subtitle")
                            .withMarking("For internal use")
                            .withSourceNotes(true));

    @Test
    void theTitleIsPaintedFirstAndTheFootLast() {
        assertThat(slide.layers().stream().map(Layer::name))
                .containsExactly(
                        "heading",
                        "poles",
                        "ties",
                        "thin",
                        "targets",
                        "states",
                        "pole-names",
                        "names",
                        "legend",
                        "sources",
                        "foot",
                        "marking");
    }

    @Test
    void aLegendThatCoversNothingIsPaintedBeforeThePlot() {
        Picture narrow = picture(400, 900, FigureParts.STANDARD);

        assertThat(narrow.layers().stream().map(Layer::name))
                .startsWith("heading", "legend", "poles");
    }

    @Test
    void anSvgBeginsWithTheTitleAndEndsWithTheFoot() throws Exception {
        String svg = new String(bytes(slide, PictureFormat.SVG), StandardCharsets.UTF_8);

        List<String> groups =
                Pattern.compile("<g id=\"layer-([a-z-]+)\"")
                        .matcher(svg)
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        assertThat(groups).startsWith("heading", "poles").endsWith("sources", "foot", "marking");
    }

    @Test
    void aPdfIsReadTitleSubtitleFigureLegendSourcesFootMarking() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(slide, PictureFormat.PDF))) {
            List<String> lines =
                    ReadPdf.lines(pdf).stream().filter(line -> !line.startsWith("    ")).toList();

            assertThat(lines.subList(0, 5))
                    .containsExactly(
                            "Document",
                            "  H1: " + slide.words().title(),
                            "  P: The subtitle",
                            "  Figure: " + slide.words().description(),
                            "  L");
            assertThat(lines.get(5)).startsWith("  P: Source: Tripole dataset");
            assertThat(lines.get(6)).isEqualTo("  P: For internal use");
            assertThat(lines).hasSize(7);
        }
    }

    @Test
    void theListInAPdfIsTheLegendAndThenTheSources() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(slide, PictureFormat.PDF))) {
            List<String> items =
                    ReadPdf.lines(pdf).stream()
                            .filter(line -> line.contains("LBody"))
                            .map(String::strip)
                            .toList();

            assertThat(items.get(0)).isEqualTo("LBody: aligned with one approach");
            assertThat(items).anyMatch(item -> item.startsWith("LBody: 1  "));
            assertThat(items.get(items.size() - 1)).endsWith("more sources.");
        }
    }

    @Test
    void everyWordInAPdfIsReadOrMarkedAsDecoration() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(slide, PictureFormat.PDF))) {
            assertThat(ReadPdf.untagged(pdf)).isEmpty();
        }
    }

    @Test
    void theTextOfAPdfBeginsWithTheTitle() throws Exception {
        Picture plain = picture(1920, 1080, FigureParts.STANDARD);
        try (PDDocument pdf = Loader.loadPDF(bytes(plain, PictureFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).startsWith(plain.words().title());
        }
    }

    private static Picture slide(FigureParts parts) {
        return picture(1920, 1080, parts);
    }

    private static Picture picture(double width, double height, FigureParts parts) {
        double textScale = Frame.textScaleFor(width, height);
        NetworkScene scene = Figures.scene(width, height, textScale);
        Frame frame = new Frame(width, height, Camera.whole(scene.positions().aspect()), textScale);
        return new NetworkView(scene, frame, Figures.look(Palettes.light()), parts).picture();
    }

    private static byte[] bytes(Picture picture, PictureFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, ExportOptions.standard(), bytes);
        return bytes.toByteArray();
    }
}
