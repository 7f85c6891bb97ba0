package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Point;

/**
 * The poles of a world and the one stretch that spreads shares between them.
 *
 * <p>Poles are corners of a regular polygon, the first at the top, the second to the left,
 * stretched to fill the world. A point is the mean of the poles weighted by the shares, after every
 * deviation from even shares was lengthened by one monotone function of its size: directions, the
 * order outward and the side of every line of even share stay as they are.
 */
public final class PoleFrame {

    private static final double MARGIN_X = 96;
    private static final double MARGIN_TOP = 132;
    private static final double MARGIN_BOTTOM = 150;
    private static final double EXPONENT = 0.52;

    private final double aspect;
    private final List<Point> poles;

    /** A frame of {@code approaches} poles in a world of that aspect. */
    public PoleFrame(int approaches, double aspect) {
        this.aspect = aspect;
        this.poles = poles(approaches, aspect);
    }

    /** Width by height of the world. */
    public double aspect() {
        return aspect;
    }

    /** The poles in dataset order. */
    public List<Point> poles() {
        return poles;
    }

    /** The place of even shares. */
    public Point centre() {
        return mean(java.util.Collections.nCopies(poles.size(), 1.0 / poles.size()));
    }

    /** The place of {@code shares} after the stretch. */
    public Point spread(List<Double> shares) {
        double size = deviation(shares);
        double factor = size < 1e-12 ? 0 : StrictMath.pow(size, EXPONENT) / size;
        double even = 1.0 / poles.size();
        return mean(shares.stream().map(share -> even + (share - even) * factor).toList());
    }

    /** How far shares lie from even ones: 0 when all are even, 1 when one of them is 0. */
    static double deviation(List<Double> shares) {
        double least = shares.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return 1 - shares.size() * least;
    }

    private Point mean(List<Double> weights) {
        double x = 0;
        double y = 0;
        for (int k = 0; k < poles.size(); k++) {
            x += weights.get(k) * poles.get(k).x();
            y += weights.get(k) * poles.get(k).y();
        }
        return new Point(x, y);
    }

    private static List<Point> poles(int approaches, double aspect) {
        List<Point> corners = new ArrayList<>();
        for (int k = 0; k < approaches; k++) {
            double angle = -2 * Math.PI * k / approaches;
            corners.add(new Point(StrictMath.sin(angle), -StrictMath.cos(angle)));
        }
        return fitted(corners, Positions.WORLD_HEIGHT * aspect);
    }

    private static List<Point> fitted(List<Point> corners, double width) {
        double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point::y).max().orElseThrow();
        double scaleX = (width - 2 * MARGIN_X) / Math.max(1e-9, right - left);
        double scaleY = (Positions.WORLD_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM) / (bottom - top);
        double offset = right - left < 1e-9 ? width / 2 : MARGIN_X;
        return corners.stream()
                .map(
                        c ->
                                new Point(
                                        offset + (c.x() - left) * scaleX,
                                        MARGIN_TOP + (c.y() - top) * scaleY))
                .toList();
    }
}
