package org.tripole.score;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Where a position lies with a probability of 80 %, in the triangle of unit side. METHOD.md 5. */
public sealed interface Region permits Region.Ellipse, Region.LogRatio {

    /** Points of its closed outline in one turn; the first is not repeated at the end. */
    List<TrianglePoint> outline(int points);

    /**
     * The moment ellipse, from the covariance of the shares.
     *
     * @param major the larger semi-axis
     * @param minor the smaller semi-axis
     * @param angle from the x axis to the major axis, in radians, -pi/2 to pi/2; without meaning
     *     when the semi-axes are equal
     */
    record Ellipse(TrianglePoint centre, double major, double minor, double angle)
            implements Region {

        /** The ellipse of a normal distribution at {@code radius} standard deviations. */
        static Ellipse of(TrianglePoint mean, Covariance covariance, double radius) {
            double middle = (covariance.xx() + covariance.yy()) / 2;
            double apart = Math.hypot((covariance.xx() - covariance.yy()) / 2, covariance.xy());
            double turn = Math.atan2(2 * covariance.xy(), covariance.xx() - covariance.yy()) / 2;
            return new Ellipse(
                    mean,
                    radius * Math.sqrt(middle + apart),
                    radius * Math.sqrt(Math.max(0, middle - apart)),
                    turn);
        }

        @Override
        public List<TrianglePoint> outline(int points) {
            return around(points).mapToObj(this::at).toList();
        }

        private TrianglePoint at(double turn) {
            double along = major * Math.cos(turn);
            double across = minor * Math.sin(turn);
            return new TrianglePoint(
                    centre.x() + along * Math.cos(angle) - across * Math.sin(angle),
                    centre.y() + along * Math.sin(angle) + across * Math.cos(angle));
        }
    }

    /**
     * An ellipse among the log-ratios of the shares, drawn back into the triangle, which it cannot
     * leave.
     *
     * @param logRatios the ellipse among the log-ratios, x from left to right, y towards the top
     */
    record LogRatio(Ellipse logRatios) implements Region {

        @Override
        public List<TrianglePoint> outline(int points) {
            return logRatios.outline(points).stream().map(LogRatios::toTriangle).toList();
        }
    }

    /** Variances and covariance of two coordinates. */
    record Covariance(double xx, double yy, double xy) {}

    private static DoubleStream around(int points) {
        return IntStream.range(0, points).mapToDouble(i -> 2 * Math.PI * i / points);
    }
}
