package org.tripole.score;

import static java.lang.Math.exp;
import static java.lang.Math.sqrt;

import java.util.List;
import org.hipparchus.special.Gamma;
import org.tripole.score.Region.Covariance;

/**
 * Two orthonormal log-ratios of three shares: x = ln(right / left) / sqrt 2 and y = ln(top^2 /
 * (left right)) / sqrt 6 (Egozcue et al. 2003). Every pair of them is a point inside the triangle.
 */
final class LogRatios {

    private LogRatios() {}

    /** The expected log-ratios under Dirichlet(alpha), alpha being top, left, right. */
    static TrianglePoint mean(List<Double> alpha) {
        double top = Gamma.digamma(alpha.get(0));
        double left = Gamma.digamma(alpha.get(1));
        double right = Gamma.digamma(alpha.get(2));
        return new TrianglePoint((right - left) / sqrt(2), (2 * top - left - right) / sqrt(6));
    }

    /** The covariance of the log-ratios under Dirichlet(alpha). */
    static Covariance covariance(List<Double> alpha) {
        double top = Gamma.trigamma(alpha.get(0));
        double left = Gamma.trigamma(alpha.get(1));
        double right = Gamma.trigamma(alpha.get(2));
        return new Covariance(
                (left + right) / 2, (4 * top + left + right) / 6, (left - right) / sqrt(12));
    }

    /** The point of the triangle with these log-ratios. */
    static TrianglePoint toTriangle(TrianglePoint logRatios) {
        double left = exp(-logRatios.x() / sqrt(2) - logRatios.y() / sqrt(6));
        double right = exp(logRatios.x() / sqrt(2) - logRatios.y() / sqrt(6));
        double top = exp(2 * logRatios.y() / sqrt(6));
        double sum = top + left + right;
        return Triangle.point(List.of(top / sum, left / sum, right / sum));
    }
}
