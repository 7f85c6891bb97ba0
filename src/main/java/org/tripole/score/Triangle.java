package org.tripole.score;

import static java.lang.Math.sqrt;

import java.util.List;
import org.tripole.score.Region.Covariance;
import org.tripole.score.Region.Ellipse;
import org.tripole.score.Region.LogRatio;

/**
 * The picture of three shares as a point of a triangle of unit side: the first approach at the top,
 * the second left, the third right. For datasets of exactly three approaches. METHOD.md 5.
 */
public final class Triangle {

    /** Radius, in standard deviations, of the ellipse that holds 80 % of a normal distribution. */
    private static final double RADIUS = sqrt(-2 * Math.log(0.2));

    private Triangle() {}

    /** The point of these shares: x = right + top / 2, y = top sqrt(3) / 2. */
    public static TrianglePoint point(List<Double> shares) {
        requireThree(shares);
        double top = shares.get(0);
        double right = shares.get(2);
        return new TrianglePoint(right + top / 2, top * sqrt(3) / 2);
    }

    /**
     * The 80 % region to draw: the moment ellipse where the triangle holds it, near an edge the
     * log-ratio region.
     */
    public static Region region(Position position) {
        return holdsEllipse(position) ? ellipse(position) : logRatio(position);
    }

    /**
     * The moment ellipse, from the covariance (diag(mu) - mu mu') / (A + 1); may leave the
     * triangle.
     */
    public static Ellipse ellipse(Position position) {
        return Ellipse.of(point(position.shares()), covariance(position), RADIUS);
    }

    /** The region among log-ratios, with their exact means and variances under Dirichlet(A mu). */
    static Region logRatio(Position position) {
        double a = position.concentration();
        List<Double> alpha = position.shares().stream().map(mu -> a * mu).toList();
        return new LogRatio(Ellipse.of(LogRatios.mean(alpha), LogRatios.covariance(alpha), RADIUS));
    }

    /**
     * The ellipse reaches as far towards an edge as that share's standard deviation times RADIUS.
     */
    private static boolean holdsEllipse(Position position) {
        requireThree(position.shares());
        for (int k = 0; k < 3; k++) {
            if (position.shares().get(k) < RADIUS * position.measures().sd().get(k)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Covariance of x = (right - left) / 2 and y = top sqrt(3) / 2; exact for a symmetric position.
     */
    private static Covariance covariance(Position position) {
        double top = position.shares().get(0);
        double left = position.shares().get(1);
        double right = position.shares().get(2);
        double a1 = position.concentration() + 1;
        return new Covariance(
                (left + right - (right - left) * (right - left)) / 4 / a1,
                top * (1 - top) * 3 / 4 / a1,
                top * (left - right) * sqrt(3) / 4 / a1);
    }

    private static void requireThree(List<Double> shares) {
        if (shares.size() != 3) {
            throw new IllegalArgumentException(
                    "A triangle shows three approaches, not " + shares.size());
        }
    }
}
