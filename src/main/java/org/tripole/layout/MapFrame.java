package org.tripole.layout;

import org.tripole.domain.GeoPoint;
import org.tripole.draw.Point;

/**
 * The globe on the world's rectangle, in the Equal Earth projection (Šavrič, Patterson and Jenny
 * 2018): areas keep their ratios. Coasts and nodes share it.
 */
public record MapFrame(double aspect) {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF_WIDTH = 2.706629;
    private static final double HALF_HEIGHT = 1.317363;
    private static final double MARGIN = 40;

    public MapFrame {
        if (!(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) { // NaN fails too
            throw new IllegalArgumentException("The aspect must be above 0, but is " + aspect);
        }
    }

    /** Where a place of the globe lies in the world. */
    public Point at(GeoPoint place) {
        Point plane = equalEarth(place);
        double width = Positions.WORLD_HEIGHT * aspect;
        return new Point(
                width / 2 + scale() * plane.x(), Positions.WORLD_HEIGHT / 2 - scale() * plane.y());
    }

    private double scale() {
        double width = Positions.WORLD_HEIGHT * aspect;
        double margin = Math.min(MARGIN, width / 10);
        return Math.min(
                (width - 2 * margin) / 2 / HALF_WIDTH,
                (Positions.WORLD_HEIGHT - 2 * margin) / 2 / HALF_HEIGHT);
    }

    /** The projection of the unit sphere; y grows to the north. */
    static Point equalEarth(GeoPoint place) {
        double sine = Math.sqrt(3) / 2 * StrictMath.sin(StrictMath.toRadians(place.latitude()));
        double t = StrictMath.asin(sine);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        double lambda = StrictMath.toRadians(place.longitude());
        double x = 2 * Math.sqrt(3) / 3 * lambda * StrictMath.cos(t) / slope;
        return new Point(x, t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
