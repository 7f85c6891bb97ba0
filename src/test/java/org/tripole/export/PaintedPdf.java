package org.tripole.export;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.tripole.draw.Box;

/** What the operators of a PDF page fill, stroke and set, in the picture's units. */
final class PaintedPdf extends PDFGraphicsStreamEngine {

    private static final double POINTS = 0.75;

    private final Box box;
    private final List<PaintedThing> things = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
    private final StringBuilder words = new StringBuilder();
    private Point2D.Double start = new Point2D.Double();

    private PaintedPdf(PDPage page, Box box) {
        super(page);
        this.box = box;
    }

    static List<PaintedThing> of(PDPage page, Box box) throws IOException {
        PaintedPdf engine = new PaintedPdf(page, box);
        engine.processPage(page);
        return engine.things;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(unitX(x), unitY(y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(unitX(x), unitY(y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(unitX(x1), unitY(y1), unitX(x2), unitY(y2), unitX(x3), unitY(y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return new Point2D.Double(
                (at.getX() - box.minX()) * POINTS, (box.maxY() - at.getY()) * POINTS);
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        paint("fill");
    }

    @Override
    public void strokePath() {
        paint("stroke");
    }

    /** Halos only. */
    @Override
    public void fillAndStrokePath(int rule) {
        path.reset();
    }

    private void paint(String act) {
        things.add(PaintedThing.of(act, path));
        path.reset();
    }

    @Override
    public void beginText() {
        words.setLength(0);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        if (words.isEmpty()) {
            start = new Point2D.Double(unitX(place.getTranslateX()), unitY(place.getTranslateY()));
        }
        words.append(font.toUnicode(code));
    }

    @Override
    public void endText() {
        things.add(PaintedThing.text(words.toString(), start));
    }

    private double unitX(float x) {
        return x / POINTS + box.minX();
    }

    private double unitY(float y) {
        return box.maxY() - y / POINTS;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        throw new AssertionError("No rectangles are written as such");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("A picture has no pixels in it");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new AssertionError("A picture has no shadings");
    }

    @Override
    public void clip(int rule) {
        // What is cut off is painted all the same.
    }
}
