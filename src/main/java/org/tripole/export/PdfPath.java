package org.tripole.export;

import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDFormContentStream;

/** Writes the pieces of a path; PDF has no quadratic curves, so they are raised to cubic ones. */
final class PdfPath {

    private static final double STEPS = 1000;

    private final PDFormContentStream content;
    private double x;
    private double y;

    PdfPath(PDFormContentStream content) {
        this.content = content;
    }

    /** Adds one piece as {@link PathIterator} describes it. */
    void add(int kind, double[] points) throws IOException {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> content.moveTo(rounded(points[0]), rounded(points[1]));
            case PathIterator.SEG_LINETO -> content.lineTo(rounded(points[0]), rounded(points[1]));
            case PathIterator.SEG_QUADTO -> quadratic(points);
            case PathIterator.SEG_CUBICTO -> cubic(points);
            case PathIterator.SEG_CLOSE -> content.closePath();
            default -> throw new AssertionError(kind);
        }
        remember(kind, points);
    }

    private void quadratic(double[] points) throws IOException {
        double controlX = points[0];
        double controlY = points[1];
        double endX = points[2];
        double endY = points[3];
        cubic(
                new double[] {
                    twoThirds(x, controlX),
                    twoThirds(y, controlY),
                    twoThirds(endX, controlX),
                    twoThirds(endY, controlY),
                    endX,
                    endY
                });
    }

    private void cubic(double[] points) throws IOException {
        content.curveTo(
                rounded(points[0]),
                rounded(points[1]),
                rounded(points[2]),
                rounded(points[3]),
                rounded(points[4]),
                rounded(points[5]));
    }

    /** After a closed figure a new one begins with a move, so its place need not be known. */
    private void remember(int kind, double[] points) {
        int at =
                switch (kind) {
                    case PathIterator.SEG_QUADTO -> 2;
                    case PathIterator.SEG_CUBICTO -> 4;
                    default -> 0;
                };
        if (kind != PathIterator.SEG_CLOSE) {
            x = points[at];
            y = points[at + 1];
        }
    }

    private static double twoThirds(double end, double control) {
        return end + (control - end) * 2 / 3;
    }

    private static float rounded(double value) {
        return (float) (Math.rint(value * STEPS) / STEPS);
    }
}
