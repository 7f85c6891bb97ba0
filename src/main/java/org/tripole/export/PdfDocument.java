package org.tripole.export;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;

/**
 * The PDF round the drawings: pages, fonts, opacities, and what the file says about itself and
 * carries. It names no time, and its id comes from its words and state, so that equal pictures give
 * equal bytes.
 */
final class PdfDocument {

    /** Points for each unit of the picture: 96 units to the inch, as in CSS. */
    private static final float POINTS = 0.75f;

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final ParsedFonts parsed;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);
    private final PdfStructure structure = new PdfStructure();
    private final List<Picture.Words> words = new ArrayList<>();
    private final Map<Float, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfDocument(ParsedFonts parsed) {
        this.parsed = parsed;
    }

    /** A drawing of its own in the picture's units, as the page's content or laid over as one. */
    PdfCanvas newCanvas(Box bounds, boolean fadesAsOne) throws IOException {
        PDFormXObject form =
                fadesAsOne ? new PDTransparencyGroup(document) : new PDFormXObject(document);
        if (fadesAsOne) {
            form.setGroup(new PDTransparencyGroupAttributes());
        }
        form.setBBox(rectangle(bounds));
        form.setResources(resources);
        return new PdfCanvas(this, form);
    }

    PDFont font(FontFace face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, parsed.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    PDExtendedGraphicsState opacity(double opacity) {
        return opacities.computeIfAbsent((float) opacity, PdfDocument::state);
    }

    private static PDExtendedGraphicsState state(float opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opacity);
        state.setStrokingAlphaConstant(opacity);
        return state;
    }

    /** The picture as it was painted, with the numbers of its contents. */
    record Painted(Picture picture, PdfCanvas drawing, PdfContents contents) {}

    /** Where on which page, and in which structure, a picture goes. */
    record Place(PDPage page, AffineTransform toPage, PdfStructure structure) {}

    /** Makes the drawing the next page. */
    void addPage(Painted painted, Imprint imprint) throws IOException {
        Box box = painted.picture().box();
        PDPage page =
                new PDPage(
                        new PDRectangle(
                                (float) box.width() * POINTS, (float) box.height() * POINTS));
        document.addPage(page);
        page.setResources(resources);
        AffineTransform toPage =
                new AffineTransform(
                        POINTS, 0, 0, -POINTS, -box.minX() * POINTS, box.maxY() * POINTS);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            embedFonts(content);
            content.transform(new Matrix(toPage));
        }
        // The drawing is the page's own content: readers find numbers in forms less surely.
        page.setContents(List.of(page.getContentStreams().next(), drawn(painted.drawing())));
        new PdfReading(painted, imprint, new Place(page, toPage, structure)).enter();
        words.add(painted.picture().words());
    }

    private PDStream drawn(PdfCanvas drawing) throws IOException {
        byte[] operators = drawing.operators();
        return new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE);
    }

    /** Says what the whole is, in the words of its first page; no page can be added after. */
    void finish(Imprint imprint) throws IOException {
        structure.finish(document);
        describe(imprint);
        if (imprint.payload() != null) {
            PdfAttachment.add(imprint.payload(), document);
        }
    }

    /** PDFBox embeds the fonts that the page sets, but overlooks those that only forms set. */
    private void embedFonts(PDPageContentStream content) throws IOException {
        for (PDFont font : fonts.values()) {
            content.setFont(font, 1);
        }
    }

    private void describe(Imprint imprint) {
        Picture.Words first = words.get(0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(first.title());
        information.setSubject(first.description());
        information.setCreator(imprint.origin().software());
        property("Source", imprint.origin().source());
        property("Copyright", imprint.origin().rights());
        document.setDocumentId(identity(imprint));
        document.getDocumentCatalog().setLanguage(imprint.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** One number for one page or many; files of one page keep the number they had. */
    private long identity(Imprint imprint) {
        Object said = words.size() == 1 ? words.get(0) : words;
        return Objects.hash(said, imprint.payload());
    }

    private void property(String name, String text) {
        if (!text.isBlank()) {
            document.getDocumentInformation().setCustomMetadataValue(name, text);
        }
    }

    /** Can be called once. */
    void writeTo(OutputStream stream) throws IOException {
        // Saved to memory first, as PDFBox closes the stream that it saves to.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        }
        bytes.writeTo(stream);
    }

    private static PDRectangle rectangle(Box box) {
        return new PDRectangle(
                (float) box.minX(), (float) box.minY(), (float) box.width(), (float) box.height());
    }
}
