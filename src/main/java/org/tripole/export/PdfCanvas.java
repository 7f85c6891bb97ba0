package org.tripole.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;

/** Writes shapes and words as PDF operators into one form, y downwards as in the picture. */
final class PdfCanvas {

    private static final int ROUND = 1;
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PdfDocument document;
    private final PDFormXObject form;
    private final PDFormContentStream content;

    PdfCanvas(PdfDocument document, PDFormXObject form) throws IOException {
        this.document = document;
        this.form = form;
        this.content = new PDFormContentStream(form);
        content.setMiterLimit(Pens.MITER_LIMIT);
    }

    /** Runs to be set from {@code baseline} to the right. */
    record Words(List<Run> runs, Point baseline, double size) {}

    void save() throws IOException {
        content.saveGraphicsState();
    }

    void restore() throws IOException {
        content.restoreGraphicsState();
    }

    /** What follows is the page's content of that number, in the role of a structure type. */
    void beginContent(String role, int number) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(role), number);
    }

    /** What follows is not read. */
    void beginDecoration() throws IOException {
        content.beginMarkedContent(ARTIFACT);
    }

    void endContent() throws IOException {
        content.endMarkedContent();
    }

    void clip(Shape shape) throws IOException {
        path(shape);
        content.clip();
    }

    void fill(Shape shape, Rgb colour, double opacity) throws IOException {
        begin(opacity);
        fillColour(colour);
        if (path(shape) == PathIterator.WIND_EVEN_ODD) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
        finish(opacity);
    }

    void stroke(Shape shape, Stroke stroke, double opacity) throws IOException {
        begin(opacity);
        strokeColour(stroke.colour());
        content.setLineWidth((float) stroke.width());
        content.setLineDashPattern(Pens.floats(stroke.dash().lengths(stroke.width())), 0);
        path(shape);
        content.stroke();
        finish(opacity);
    }

    /** Fills the letters and a rim of half {@code width} round them. */
    void halo(Shape letters, Rgb colour, double width) throws IOException {
        save();
        fillColour(colour);
        strokeColour(colour);
        content.setLineJoinStyle(ROUND);
        content.setLineCapStyle(ROUND);
        content.setLineWidth((float) width);
        content.setLineDashPattern(new float[0], 0);
        path(letters);
        content.fillAndStroke();
        restore();
    }

    void words(Words words, Rgb colour, double opacity) throws IOException {
        begin(opacity);
        fillColour(colour);
        double x = words.baseline().x();
        for (Run run : words.runs()) {
            run(run, new Point(x, words.baseline().y()), words.size());
            x += run.width();
        }
        finish(opacity);
    }

    private void run(Run run, Point start, double size) throws IOException {
        boolean isShaped = !run.text().equals(run.glyphs());
        if (isShaped) {
            content.beginMarkedContent(SPAN, saying(run.text()));
        }
        content.beginText();
        content.setFont(document.font(run.face()), (float) size);
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) start.x(), (float) start.y()));
        content.showText(run.glyphs());
        content.endText();
        if (isShaped) {
            content.endMarkedContent();
        }
    }

    private static PDPropertyList saying(String text) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        return PDPropertyList.create(properties);
    }

    /** Lays a finished drawing over this one. */
    void lay(PdfCanvas part, double opacity) throws IOException {
        begin(opacity);
        content.drawForm(part.finished());
        finish(opacity);
    }

    /** The form with all that was written; nothing can be added after. */
    PDFormXObject finished() throws IOException {
        content.close();
        compress(form.getStream());
        return form;
    }

    /** All that was written, as operators; nothing can be added after. */
    byte[] operators() throws IOException {
        content.close();
        return form.getStream().toByteArray();
    }

    /** PDFBox writes the content of forms as it is, at five times the size. */
    private static void compress(PDStream stream) throws IOException {
        byte[] operators = stream.toByteArray();
        try (OutputStream compressed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            compressed.write(operators);
        }
    }

    private void begin(double opacity) throws IOException {
        if (opacity < 1) {
            save();
            content.setGraphicsStateParameters(document.opacity(opacity));
        }
    }

    private void finish(double opacity) throws IOException {
        if (opacity < 1) {
            restore();
        }
    }

    private void fillColour(Rgb colour) throws IOException {
        content.setNonStrokingColor(part(colour.red()), part(colour.green()), part(colour.blue()));
    }

    private void strokeColour(Rgb colour) throws IOException {
        content.setStrokingColor(part(colour.red()), part(colour.green()), part(colour.blue()));
    }

    private static float part(int value) {
        return value / 255f;
    }

    /** Adds the shape as the current path; answers its winding rule. */
    private int path(Shape shape) throws IOException {
        PathIterator pieces = shape.getPathIterator(null);
        PdfPath path = new PdfPath(content);
        double[] points = new double[6];
        for (; !pieces.isDone(); pieces.next()) {
            path.add(pieces.currentSegment(points), points);
        }
        return pieces.getWindingRule();
    }
}
