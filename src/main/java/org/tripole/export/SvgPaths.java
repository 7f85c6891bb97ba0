package org.tripole.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tripole.draw.Curve;
import org.tripole.draw.Point;
import org.tripole.draw.SplitDisc;

/** Path data. */
final class SvgPaths {

    private static final double HALF_TURN = 180;

    private SvgPaths() {}

    static String of(Curve curve) {
        return "M" + pair(curve.from()) + " Q" + pair(curve.control()) + " " + pair(curve.to());
    }

    /** As {@link Shapes#fromSector}, for every sector but the first. */
    static String fromSector(SplitDisc disc, int index) {
        double sweep = disc.sectors().sweepDegrees();
        double start = disc.sectors().startDegrees() + index * sweep;
        double end = disc.sectors().startDegrees() + HALF_TURN * 2;
        int isLarge = end - start > HALF_TURN ? 1 : 0;
        return "M"
                + pair(disc.centre())
                + " L"
                + pair(onRim(disc, start))
                + " A"
                + numbers(disc.radius(), disc.radius(), 0, isLarge, 1)
                + " "
                + pair(onRim(disc, end))
                + " Z";
    }

    private static Point onRim(SplitDisc disc, double degrees) {
        double angle = Math.toRadians(degrees);
        return disc.centre()
                .plus(disc.radius() * Math.sin(angle), -disc.radius() * Math.cos(angle));
    }

    static String pair(Point point) {
        return SvgText.number(point.x()) + "," + SvgText.number(point.y());
    }

    static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgText::number).collect(Collectors.joining(" "));
    }
}
