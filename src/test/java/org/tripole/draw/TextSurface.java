package org.tripole.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture as lines of text, one a mark, for approved drawings. Lengths are rounded to tenths, so
 * that the last bits of arithmetic do not show.
 */
public final class TextSurface implements Surface {

    private final StringBuilder text = new StringBuilder();

    /** The picture as text. */
    public static String of(Picture picture) {
        TextSurface surface = new TextSurface();
        picture.paintOn(surface);
        return surface.text.toString();
    }

    @Override
    public void begin(Picture picture) {
        line("picture " + box(picture.box()) + " on " + picture.ground().toHex());
        line("title " + picture.words().title());
        line("description " + picture.words().description());
    }

    @Override
    public void beginLayer(Layer layer) {
        Box clip = layer.clip();
        line("layer " + layer.name() + (clip == null ? "" : " within " + box(clip)));
    }

    @Override
    public void disc(Disc disc) {
        mark("disc " + point(disc.centre()) + " r " + number(disc.radius()), disc);
    }

    @Override
    public void splitDisc(SplitDisc disc) {
        String colours =
                disc.sectors().colours().stream().map(Rgb::toHex).collect(Collectors.joining(" "));
        mark(
                "split "
                        + point(disc.centre())
                        + " r "
                        + number(disc.radius())
                        + " from "
                        + number(disc.sectors().startDegrees())
                        + " deg "
                        + colours,
                disc);
    }

    @Override
    public void square(Square square) {
        mark("square " + point(square.centre()) + " half " + number(square.half()), square);
    }

    @Override
    public void diamond(Diamond diamond) {
        mark("diamond " + point(diamond.centre()) + " half " + number(diamond.half()), diamond);
    }

    @Override
    public void line(Line line) {
        mark("line " + points(List.of(line.from(), line.to())), line);
    }

    @Override
    public void curve(Curve curve) {
        mark("curve " + points(List.of(curve.from(), curve.control(), curve.to())), curve);
    }

    @Override
    public void area(Area area) {
        mark("area " + points(area.outline()), area);
    }

    @Override
    public void label(Label label) {
        Label.Text words = label.text();
        Rgb halo = words.halo();
        mark(
                "label "
                        + point(label.baseline())
                        + " \""
                        + words.words()
                        + "\" "
                        + words.style().weight().name().toLowerCase(Locale.ROOT)
                        + " "
                        + number(words.style().size())
                        + " wide "
                        + number(words.extent().width())
                        + (halo == null ? "" : " halo " + halo.toHex()),
                label);
    }

    @Override
    public void endLayer(Layer layer) {
        // The next layer or the end of the text shows it.
    }

    @Override
    public void end(Picture picture) {
        // Nothing follows the last layer.
    }

    private void mark(String words, Mark mark) {
        line("  " + words + ink(mark.ink()) + ref(mark.ref()));
    }

    private static String ink(Ink ink) {
        Rgb fill = ink.fill();
        String opacity = ink.opacity() == 1 ? "" : " opacity " + hundredths(ink.opacity());
        return (fill == null ? "" : " fill " + fill.toHex()) + stroke(ink.stroke()) + opacity;
    }

    private static String stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return "";
        }
        String dash = stroke.dash().name().toLowerCase(Locale.ROOT);
        return " stroke " + stroke.colour().toHex() + " " + hundredths(stroke.width()) + " " + dash;
    }

    private static String ref(@Nullable Ref ref) {
        return ref == null
                ? ""
                : " = " + ref.kind().name().toLowerCase(Locale.ROOT) + " " + ref.id();
    }

    private static String box(Box box) {
        return points(
                List.of(new Point(box.minX(), box.minY()), new Point(box.maxX(), box.maxY())));
    }

    private static String points(List<Point> points) {
        return points.stream().map(TextSurface::point).collect(Collectors.joining(" "));
    }

    private static String point(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        return rounded(value, 10);
    }

    private static String hundredths(double value) {
        return rounded(value, 100);
    }

    /** Adding zero turns a negative zero into zero. */
    private static String rounded(double value, int steps) {
        double rounded = Math.rint(value * steps) / steps + 0.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    private void line(String line) {
        text.append(line.replace("\n", "\\n")).append('\n');
    }
}
