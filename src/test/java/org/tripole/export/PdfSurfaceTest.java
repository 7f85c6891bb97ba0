package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;

final class PdfSurfaceTest {

    private static final int DOTS_PER_INCH = 192;

    private final Picture picture = DemonstrationPicture.create();
    private PDDocument pdf;

    @BeforeEach
    void paint() throws Exception {
        pdf = Loader.loadPDF(bytes(PictureFormat.PDF));
    }

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void theFileSaysWhatItIsAndNoTime() {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Who backs <what> & why");
        assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Every kind of mark — 世界");
        assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(360);
        assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(255);
    }

    @Test
    void everyTextIsThereOnceInTheOrderItIsPainted() throws Exception {
        String text = new PDFTextStripper().getText(pdf);
        assertThat(text)
                .containsSubsequence(
                        "Who backs what & why?",
                        "India",
                        "Türkiye Ελλάδα Россия",
                        "faded halo",
                        "中国 and 法国",
                        "Égypte",
                        "埃及",
                        "AVATAR →")
                .containsOnlyOnce("faded halo");
    }

    @Test
    void arabicIsFoundInItsOwnLetters() throws Exception {
        String text = new PDFTextStripper().getText(pdf);
        assertThat(text).contains("الولايات المتحدة").contains("مصر");
    }

    @Test
    void theDrawingIsAFigureThatSaysWhatItShows() {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        PDStructureElement whole =
                (PDStructureElement)
                        pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
        PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);
        assertThat(figure.getStructureType()).isEqualTo("Figure");
        assertThat(figure.getAlternateDescription()).isEqualTo("Every kind of mark — 世界");
        assertThat(figure.getKids()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void labelsOfThingsWithAnAddressAreLinks() throws Exception {
        ExportOptions options =
                ExportOptions.standard()
                        .withAddresses(
                                Map.of(
                                        new Ref(Ref.Kind.ACTOR, "CHN"),
                                        URI.create("https://example.org/x")));
        try (PDDocument linked = Loader.loadPDF(bytes(PictureFormat.PDF, options))) {
            List<PDAnnotation> annotations = linked.getPage(0).getAnnotations();
            assertThat(annotations).hasSize(1);
            PDAnnotationLink link = (PDAnnotationLink) annotations.get(0);
            assertThat(((PDActionURI) link.getAction()).getURI())
                    .isEqualTo("https://example.org/x");
            assertThat(link.getContents()).isEqualTo("中国 and 法国");
            // The label's baseline is 20 right of the left edge and 60 above the lower one.
            assertThat(link.getRectangle().getLowerLeftX()).isEqualTo(15);
            assertThat(link.getRectangle().contains(20, 47)).isTrue();
        }
    }

    @Test
    void theStateIsAnAttachmentDeclaredAsTheSource() throws Exception {
        ExportOptions options = ExportOptions.standard().withPayload("{\"a\":1}");
        try (PDDocument carrier = Loader.loadPDF(bytes(PictureFormat.PDF, options))) {
            PDDocumentCatalog catalog = carrier.getDocumentCatalog();
            PDComplexFileSpecification file =
                    catalog.getNames().getEmbeddedFiles().getNames().get("tripole-view.json");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"a\":1}");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"))).hasSize(1);
            assertThat(file.getEmbeddedFile().getCreationDate()).isNull();
        }
    }

    @Test
    void theDrawingIsCompressed() throws Exception {
        Iterator<PDStream> contents = pdf.getPage(0).getContentStreams();
        contents.next();
        COSStream content = contents.next().getCOSObject();
        assertThat(content.getFilters()).isEqualTo(COSName.FLATE_DECODE);
        try (InputStream operators = content.createInputStream()) {
            assertThat(content.getLength()).isLessThan(operators.readAllBytes().length / 2);
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws Exception {
        List<String> names = new ArrayList<>();
        PDResources resources = pdf.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Inter-Regular",
                        "Inter-SemiBold",
                        "NotoSansArabic-Regular",
                        "NotoSansArabic-SemiBold",
                        "NotoSansSC-Regular",
                        "NotoSansSC-SemiBold");
    }

    @Test
    void thePdfLooksLikeThePng() throws Exception {
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(PictureFormat.PNG)));
        assertThat(page.getWidth()).isEqualTo(image.getWidth());
        assertThat(page.getHeight()).isEqualTo(image.getHeight());
        assertThat(Pixels.furthestBlock(page, image)).isLessThan(30);
    }

    private byte[] bytes(PictureFormat format) throws Exception {
        return bytes(format, ExportOptions.standard().withScale(2));
    }

    private byte[] bytes(PictureFormat format, ExportOptions options) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, options, bytes);
        return bytes.toByteArray();
    }
}
