package org.tripole.preflight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Stroke;
import org.tripole.draw.colour.Sight;

/**
 * The inks of one mark and what they meet at the places round it.
 *
 * @param inks those that may make it stand out
 * @param behind the colours at its probes, one for each
 */
record Meeting(Box box, boolean isText, Inks inks, List<Rgb> behind) {

    /** A touching neighbour may take as much of the rim without hiding the form. */
    private static final double TOUCHED = 0.25;

    /** The meeting of a text or graphic with its backdrop. */
    static Meeting of(Paint paint, Backdrop backdrop) {
        return new Meeting(
                paint.mark().bounds(),
                paint.isLabel(),
                Inks.of(paint.mark()),
                behind(paint, backdrop));
    }

    /**
     * Contrast of the mark seen that way, 1 to 21: of a text the least over its probes, of a
     * graphic what all but a quarter of them reach.
     */
    double contrast(Sight sight) {
        double[] contrasts =
                behind.stream().mapToDouble(back -> inks.contrast(back, sight)).toArray();
        Arrays.sort(contrasts);
        return contrasts[isText ? 0 : (int) (contrasts.length * TOUCHED)];
    }

    private static List<Rgb> behind(Paint paint, Backdrop backdrop) {
        if (paint.mark() instanceof Label label && label.text().halo() != null) {
            return List.of(label.text().halo());
        }
        List<Rgb> behind = new ArrayList<>();
        for (Point point : Probe.of(paint.mark())) {
            behind.add(backdrop.behind(point, paint.order()));
        }
        return behind;
    }

    /** Rim and filling of a mark, of which one that stands out is enough. */
    record Inks(List<Rgb> colours, double opacity) {

        static Inks of(Mark mark) {
            List<Rgb> colours = new ArrayList<>();
            Stroke stroke = mark.ink().stroke();
            if (stroke != null) {
                colours.add(stroke.colour());
            }
            Rgb fill = mark.ink().fill();
            if (fill != null && !(mark instanceof SplitDisc)) {
                colours.add(fill);
            }
            return new Inks(colours, mark.ink().opacity());
        }

        double contrast(Rgb back, Sight sight) {
            Rgb seenBack = sight.of(back);
            return colours.stream()
                    .mapToDouble(ink -> sight.of(ink.over(back, opacity)).contrast(seenBack))
                    .max()
                    .orElse(1);
        }
    }
}
