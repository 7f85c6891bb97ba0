package org.tripole.export;

import java.awt.Shape;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;

/**
 * What PNG and PDF have in common: every mark comes down to filling a shape, stroking a shape,
 * setting words, and grouping what fades as one. Extended by these two only.
 */
abstract sealed class ShapeSurface implements FileSurface permits PngSurface, PdfSurface {

    /** Hears of each mark before any part of it is painted. */
    abstract void next(Mark mark);

    /** Fills the shape. */
    abstract void fill(Shape shape, Rgb colour, double opacity);

    /** Draws the shape's outline. */
    abstract void stroke(Shape shape, Stroke stroke, double opacity);

    /** Draws the rim behind the words. */
    abstract void halo(Label label, Rgb colour);

    /** Sets the words. */
    abstract void words(Label label, Rgb colour, double opacity);

    /** Paints all that {@code parts} paints as one, {@code opacity} opaque. */
    abstract void group(Box bounds, double opacity, Runnable parts);

    @Override
    public final void disc(Disc disc) {
        shape(Shapes.of(disc), disc);
    }

    @Override
    public final void square(Square square) {
        shape(Shapes.of(square), square);
    }

    @Override
    public final void diamond(Diamond diamond) {
        shape(Shapes.of(diamond), diamond);
    }

    @Override
    public final void line(Line line) {
        shape(Shapes.of(line), line);
    }

    @Override
    public final void curve(Curve curve) {
        shape(Shapes.of(curve), curve);
    }

    @Override
    public final void area(Area area) {
        shape(Shapes.of(area), area);
    }

    @Override
    public final void splitDisc(SplitDisc disc) {
        next(disc);
        asOne(
                disc,
                () -> {
                    for (int i = 0; i < disc.sectors().colours().size(); i++) {
                        fill(Shapes.fromSector(disc, i), disc.sectors().colours().get(i), 1);
                    }
                    Stroke stroke = disc.ink().stroke();
                    if (stroke != null) {
                        stroke(Shapes.rim(disc), stroke, 1);
                    }
                });
    }

    @Override
    public final void label(Label label) {
        next(label);
        Rgb colour = label.ink().fill();
        Rgb halo = label.text().halo();
        if (colour != null && halo != null) {
            asOne(
                    label,
                    () -> {
                        halo(label, halo);
                        words(label, colour, 1);
                    });
        } else if (colour != null) {
            words(label, colour, label.ink().opacity());
        }
    }

    private void shape(Shape shape, Mark mark) {
        next(mark);
        Ink ink = mark.ink();
        Rgb fill = ink.fill();
        Stroke stroke = ink.stroke();
        if (fill != null && stroke != null) {
            asOne(
                    mark,
                    () -> {
                        fill(shape, fill, 1);
                        stroke(shape, stroke, 1);
                    });
        } else if (fill != null) {
            fill(shape, fill, ink.opacity());
        } else if (stroke != null) {
            stroke(shape, stroke, ink.opacity());
        }
    }

    private void asOne(Mark mark, Runnable parts) {
        double opacity = mark.ink().opacity();
        if (opacity == 1) {
            parts.run();
        } else {
            group(reach(mark), opacity, parts);
        }
    }

    /** How far the ink goes: a miter may stick out by ten strokes, so a corner's worth is added. */
    private static Box reach(Mark mark) {
        Stroke stroke = mark.ink().stroke();
        double margin = stroke == null ? 0 : stroke.width() * Pens.MITER_LIMIT;
        if (mark instanceof Label label) {
            margin = Math.max(margin, label.text().style().size());
        }
        return mark.bounds().grown(margin + 1);
    }
}
