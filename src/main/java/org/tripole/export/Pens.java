package org.tripole.export;

import java.awt.BasicStroke;
import java.util.List;
import org.tripole.draw.Stroke;

/** Strokes as Java2D has them; SVG and PDF are told the same ends, joins and limit. */
final class Pens {

    /** A miter longer than this many widths is cut. */
    static final float MITER_LIMIT = 10;

    private Pens() {}

    static BasicStroke of(Stroke stroke) {
        return new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                MITER_LIMIT,
                dashes(stroke),
                0);
    }

    static BasicStroke halo(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static float @org.jspecify.annotations.Nullable [] dashes(Stroke stroke) {
        List<Double> lengths = stroke.dash().lengths(stroke.width());
        return lengths.isEmpty() ? null : floats(lengths);
    }

    /** The lengths of ink and gap in turn; none when solid. */
    static float[] floats(List<Double> lengths) {
        float[] floats = new float[lengths.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = lengths.get(i).floatValue();
        }
        return floats;
    }
}
