package org.tripole.ui.canvas.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Dash;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.SplitDisc.Sectors;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;

/**
 * A small mark of one of the forms that are painted fast, as coats laid over each other.
 *
 * @param centre in pixels
 * @param reach from the centre to the farthest pixel it can touch, to about one
 */
record Glyph(Point centre, double reach, List<Coat> coats) {

    /** One colour and where it goes. */
    record Coat(int colour, Cover cover) {}

    /** How much of a pixel a coat covers, 0 to 1. */
    interface Cover {

        /** At a pixel whose middle lies so far from the glyph's. */
        double at(double dx, double dy);
    }

    Glyph {
        coats = List.copyOf(coats);
    }

    /** The mark as a glyph, {@code scale} pixels a unit; nothing for other kinds of mark. */
    static Optional<Glyph> of(Mark mark, double scale) {
        if (!isPlain(mark.ink())) {
            return Optional.empty();
        } else if (mark instanceof Disc disc) {
            return Optional.of(filled(new Form(Outline.ROUND, disc.radius() * scale), mark, scale));
        } else if (mark instanceof Square square) {
            return Optional.of(
                    filled(new Form(Outline.UPRIGHT, square.half() * scale), mark, scale));
        } else if (mark instanceof Diamond diamond) {
            return Optional.of(
                    filled(new Form(Outline.ON_CORNER, diamond.half() * scale), mark, scale));
        } else if (mark instanceof SplitDisc disc) {
            return Optional.of(split(disc, scale));
        }
        return Optional.empty();
    }

    private static boolean isPlain(Ink ink) {
        Stroke stroke = ink.stroke();
        return stroke == null || stroke.dash() == Dash.SOLID;
    }

    /** An outline of a size. */
    private record Form(Outline outline, double reach) {

        double covered(double dx, double dy, double margin) {
            return outline.covered(dx, dy, reach, margin);
        }
    }

    private static Glyph filled(Form form, Mark mark, double scale) {
        List<Coat> coats = new ArrayList<>();
        Rgb fill = mark.ink().fill();
        if (fill != null) {
            int colour = LineBatch.premultiplied(fill, mark.ink());
            coats.add(new Coat(colour, (dx, dy) -> form.covered(dx, dy, 0)));
        }
        return rimmed(form, mark, coats, scale);
    }

    private static Glyph split(SplitDisc disc, double scale) {
        Form form = new Form(Outline.ROUND, disc.radius() * scale);
        Sectors sectors = disc.sectors();
        List<Coat> coats = new ArrayList<>();
        for (int i = 0; i < sectors.colours().size(); i++) {
            Sector sector =
                    Sector.of(
                            sectors.startDegrees() + i * sectors.sweepDegrees(),
                            sectors.sweepDegrees());
            int colour = LineBatch.premultiplied(sectors.colours().get(i), disc.ink());
            coats.add(
                    new Coat(colour, (dx, dy) -> form.covered(dx, dy, 0) * sector.covered(dx, dy)));
        }
        return rimmed(form, disc, coats, scale);
    }

    private static Glyph rimmed(Form form, Mark mark, List<Coat> coats, double scale) {
        Stroke rim = mark.ink().stroke();
        double half = rim == null ? 0 : rim.width() / 2 * scale;
        if (rim != null) {
            coats.add(
                    new Coat(
                            LineBatch.premultiplied(rim.colour(), mark.ink()),
                            (dx, dy) -> form.covered(dx, dy, half) - form.covered(dx, dy, -half)));
        }
        Point middle = mark.bounds().centre();
        return new Glyph(
                new Point(middle.x() * scale, middle.y() * scale), form.reach() + 2 * half, coats);
    }

    /** The pixels that the glyph may touch. */
    PixelBox box() {
        return new PixelBox(
                (int) Math.floor(centre.x() - reach - 1),
                (int) Math.floor(centre.y() - reach - 1),
                (int) Math.ceil(centre.x() + reach + 1),
                (int) Math.ceil(centre.y() + reach + 1));
    }
}
