package org.tripole.ui.canvas.raster;

import java.util.List;
import org.tripole.draw.Dash;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;

/** Many straight lines as plain numbers in pixels, in paint order. */
public final class LineBatch {

    private final double[] ends;
    private final double[] widths;
    private final double[] inks;
    private final double[] gaps;
    private final int[] colours;

    private LineBatch(int count) {
        ends = new double[4 * count];
        widths = new double[count];
        inks = new double[count];
        gaps = new double[count];
        colours = new int[count];
    }

    /**
     * The lines at {@code scale} pixels a unit, the picture's corner at 0, 0. A line without stroke
     * or opacity is kept as an invisible one.
     */
    public static LineBatch of(List<Line> lines, double scale) {
        LineBatch batch = new LineBatch(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            batch.put(i, lines.get(i), scale);
        }
        return batch;
    }

    private void put(int i, Line line, double scale) {
        ends[4 * i] = line.from().x() * scale;
        ends[4 * i + 1] = line.from().y() * scale;
        ends[4 * i + 2] = line.to().x() * scale;
        ends[4 * i + 3] = line.to().y() * scale;
        Stroke stroke = line.ink().stroke();
        if (stroke != null) {
            widths[i] = stroke.width() * scale;
            colours[i] = premultiplied(stroke.colour(), line.ink());
            putDash(i, stroke.dash());
        }
    }

    private void putDash(int i, Dash dash) {
        if (dash != Dash.SOLID) {
            List<Double> lengths = dash.lengths(widths[i]);
            inks[i] = lengths.get(0);
            gaps[i] = lengths.get(1);
        }
    }

    /** A colour as opaque as the ink: alpha, red, green, blue, the colours multiplied by alpha. */
    static int premultiplied(Rgb colour, Ink ink) {
        double alpha = ink.opacity();
        return (int) Math.round(255 * alpha) << 24
                | (int) Math.round(colour.red() * alpha) << 16
                | (int) Math.round(colour.green() * alpha) << 8
                | (int) Math.round(colour.blue() * alpha);
    }

    /** How many lines there are. */
    public int size() {
        return widths.length;
    }

    double fromX(int i) {
        return ends[4 * i];
    }

    double fromY(int i) {
        return ends[4 * i + 1];
    }

    double toX(int i) {
        return ends[4 * i + 2];
    }

    double toY(int i) {
        return ends[4 * i + 3];
    }

    double width(int i) {
        return widths[i];
    }

    /** Length of each dash; 0 when the line is solid. */
    double dash(int i) {
        return inks[i];
    }

    /** Length between two dashes. */
    double gap(int i) {
        return gaps[i];
    }

    /** Alpha, red, green, blue, the colours multiplied by alpha. */
    int colour(int i) {
        return colours[i];
    }
}
