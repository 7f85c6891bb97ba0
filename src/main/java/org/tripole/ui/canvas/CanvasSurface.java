package org.tripole.ui.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;
import org.tripole.draw.Surface;
import org.tripole.export.BundledFont;
import org.tripole.export.Run;

/**
 * Paints a picture on a JavaFX canvas of the same size in pixels. Belongs to the window's thread.
 */
public final class CanvasSurface implements Surface {

    /** What a picture is painted on: its ground, a canvas wiped clean, or what is there already. */
    public enum Ground {
        PAINTED,
        CLEAR,
        KEPT
    }

    private final GraphicsContext context;
    private final BundledFont font;
    private final CanvasFonts fonts;
    private final Ground ground;

    /** A surface over {@code context}. */
    public CanvasSurface(
            GraphicsContext context, BundledFont font, CanvasFonts fonts, Ground ground) {
        this.context = context;
        this.font = font;
        this.fonts = fonts;
        this.ground = ground;
    }

    @Override
    public void begin(Picture picture) {
        Box box = picture.box();
        context.save();
        if (ground == Ground.PAINTED) {
            context.setFill(colour(picture.ground(), Ink.fill(picture.ground())));
            context.fillRect(0, 0, box.width(), box.height());
        } else if (ground == Ground.CLEAR) {
            context.clearRect(0, 0, box.width(), box.height());
        }
        context.translate(-box.minX(), -box.minY());
        context.setLineJoin(StrokeLineJoin.MITER);
        context.setTextAlign(TextAlignment.LEFT);
    }

    @Override
    public void beginLayer(Layer layer) {
        context.save();
        Box clip = layer.clip();
        if (clip != null) {
            Box cut = ClipGrid.snapped(clip);
            context.beginPath();
            context.rect(cut.minX(), cut.minY(), cut.width(), cut.height());
            context.clip();
        }
    }

    @Override
    public void endLayer(Layer layer) {
        context.restore();
    }

    @Override
    public void end(Picture picture) {
        context.restore();
    }

    @Override
    public void disc(Disc disc) {
        Box box = disc.bounds();
        if (fills(disc.ink())) {
            context.fillOval(box.minX(), box.minY(), box.width(), box.height());
        }
        if (strokes(disc.ink())) {
            context.strokeOval(box.minX(), box.minY(), box.width(), box.height());
        }
    }

    @Override
    public void splitDisc(SplitDisc disc) {
        Box box = disc.bounds();
        SplitDisc.Sectors sectors = disc.sectors();
        for (int i = 0; i < sectors.colours().size(); i++) {
            // JavaFX counts anticlockwise from three o'clock, the mark clockwise from twelve.
            double from = 90 - sectors.startDegrees() - i * sectors.sweepDegrees();
            context.setFill(colour(sectors.colours().get(i), disc.ink()));
            context.fillArc(
                    box.minX(),
                    box.minY(),
                    box.width(),
                    box.height(),
                    from,
                    -sectors.sweepDegrees(),
                    ArcType.ROUND);
        }
        if (strokes(disc.ink())) {
            context.strokeOval(box.minX(), box.minY(), box.width(), box.height());
        }
    }

    @Override
    public void square(Square square) {
        Box box = square.bounds();
        if (fills(square.ink())) {
            context.fillRect(box.minX(), box.minY(), box.width(), box.height());
        }
        if (strokes(square.ink())) {
            context.strokeRect(box.minX(), box.minY(), box.width(), box.height());
        }
    }

    @Override
    public void diamond(Diamond diamond) {
        Box box = diamond.bounds();
        Point c = box.centre();
        polygon(
                List.of(
                        new Point(c.x(), box.minY()),
                        new Point(box.maxX(), c.y()),
                        new Point(c.x(), box.maxY()),
                        new Point(box.minX(), c.y())),
                diamond.ink());
    }

    @Override
    public void area(Area area) {
        polygon(area.outline(), area.ink());
    }

    @Override
    public void line(Line line) {
        if (strokes(line.ink())) {
            Point from = line.from();
            Point to = line.to();
            context.strokeLine(from.x(), from.y(), to.x(), to.y());
        }
    }

    @Override
    public void curve(Curve curve) {
        if (!strokes(curve.ink())) {
            return;
        }
        context.beginPath();
        context.moveTo(curve.from().x(), curve.from().y());
        context.quadraticCurveTo(
                curve.control().x(), curve.control().y(), curve.to().x(), curve.to().y());
        context.stroke();
    }

    @Override
    public void label(Label label) {
        Rgb fill = label.ink().fill();
        if (fill == null) {
            return;
        }
        Rgb halo = label.text().halo();
        List<Run> runs = font.runs(label.text().words(), label.text().style());
        if (halo != null) {
            prepareHalo(label, halo);
            write(label, runs, context::strokeText);
        }
        context.setFill(colour(fill, label.ink()));
        write(label, runs, context::fillText);
    }

    /** How one run of a text is put on the canvas. */
    private interface Pen {
        void write(String text, double x, double y);
    }

    private void write(Label label, List<Run> runs, Pen pen) {
        double x = label.baseline().x();
        for (Run run : runs) {
            context.setFont(fonts.font(run.face(), label.text().style().size()));
            if (run.isRightToLeft()) {
                writeJoined(run, label, x, pen);
            } else {
                pen.write(run.text(), x, label.baseline().y());
            }
            x += run.width();
        }
    }

    /**
     * Letter by letter in their joined forms, as in files: whole words JavaFX sets a little wider
     * or narrower than they were measured. Marks go with the letter they stand on, which follows
     * them in the order of sight.
     */
    private void writeJoined(Run run, Label label, double start, Pen pen) {
        double x = start;
        String marks = "";
        for (int i = 0; i < run.glyphs().length(); i++) {
            String letter = run.glyphs().substring(i, i + 1);
            if (Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK) {
                marks = letter + marks;
            } else {
                pen.write(letter + marks, x, label.baseline().y());
                x += font.width(letter, label.text().style());
                marks = "";
            }
        }
    }

    private void prepareHalo(Label label, Rgb halo) {
        context.setStroke(colour(halo, label.ink()));
        context.setLineWidth(label.text().haloWidth());
        context.setLineDashes();
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    private void polygon(List<Point> corners, Ink ink) {
        double[] x = corners.stream().mapToDouble(Point::x).toArray();
        double[] y = corners.stream().mapToDouble(Point::y).toArray();
        if (fills(ink)) {
            context.fillPolygon(x, y, x.length);
        }
        if (strokes(ink)) {
            context.strokePolygon(x, y, x.length);
        }
    }

    /** Takes up the fill, if there is one. */
    private boolean fills(Ink ink) {
        Rgb fill = ink.fill();
        if (fill == null || ink.opacity() == 0) {
            return false;
        }
        context.setFill(colour(fill, ink));
        return true;
    }

    /** Takes up the stroke, if there is one. */
    private boolean strokes(Ink ink) {
        Stroke stroke = ink.stroke();
        if (stroke == null || ink.opacity() == 0) {
            return false;
        }
        context.setStroke(colour(stroke.colour(), ink));
        context.setLineWidth(stroke.width());
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.MITER);
        context.setLineDashes(
                stroke.dash().lengths(stroke.width()).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        return true;
    }

    /**
     * The colour as opaque as the ink. Not by the canvas's global alpha: with software rendering
     * that of one layer's last mark lingers into the next layer.
     */
    private static Color colour(Rgb rgb, Ink ink) {
        return Color.rgb(rgb.red(), rgb.green(), rgb.blue(), ink.opacity());
    }
}
