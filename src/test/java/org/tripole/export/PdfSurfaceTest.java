package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Picture;

final class PdfSurfaceTest {

    private static final int DOTS_PER_INCH = 192;
    private static final int BLOCK = 10;

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
    void theDrawingIsCompressed() throws Exception {
        COSStream content = form().getCOSObject();
        assertThat(content.getFilters()).isEqualTo(COSName.FLATE_DECODE);
        try (InputStream operators = content.createInputStream()) {
            assertThat(content.getLength()).isLessThan(operators.readAllBytes().length / 2);
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws Exception {
        List<String> names = new ArrayList<>();
        PDResources resources = form().getResources();
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

    private PDFormXObject form() throws Exception {
        PDResources page = pdf.getPage(0).getResources();
        COSName name = page.getXObjectNames().iterator().next();
        return (PDFormXObject) page.getXObject(name);
    }

    @Test
    void thePdfLooksLikeThePng() throws Exception {
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(PictureFormat.PNG)));
        assertThat(page.getWidth()).isEqualTo(image.getWidth());
        assertThat(page.getHeight()).isEqualTo(image.getHeight());
        assertThat(furthestBlock(page, image)).isLessThan(30);
    }

    /** The largest difference of mean colour among blocks; half a pixel's shift hardly counts. */
    private static int furthestBlock(BufferedImage one, BufferedImage other) {
        int furthest = 0;
        for (int y = 0; y + BLOCK <= one.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= one.getWidth(); x += BLOCK) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int distance = mean(one, x, y, shift) - mean(other, x, y, shift);
                    furthest = Math.max(furthest, Math.abs(distance));
                }
            }
        }
        return furthest;
    }

    private static int mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int i = 0; i < BLOCK * BLOCK; i++) {
            sum += image.getRGB(left + i % BLOCK, top + i / BLOCK) >> shift & 0xFF;
        }
        return sum / (BLOCK * BLOCK);
    }

    private byte[] bytes(PictureFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, format, ExportOptions.standard().withScale(2), bytes);
        return bytes.toByteArray();
    }
}
