package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;

/** The picture of shares in the triangle: METHOD.md 5. */
class TriangleTest {

    private static final double HEIGHT = Math.sqrt(3) / 2;

    private static Position position(double un, double shanghai, double alliance) {
        Tally tally = new Tally(0.5, 3);
        tally.add(Side.SUPPORT, un, new double[] {1, 0, 0});
        tally.add(Side.SUPPORT, shanghai, new double[] {0, 1, 0});
        tally.add(Side.SUPPORT, alliance, new double[] {0, 0, 1});
        return PositionBuilder.position(new ActorId("AAA"), tally);
    }

    @Test
    void theApproachesSitAtTopLeftAndRight() {
        assertThat(Triangle.point(List.of(1.0, 0.0, 0.0))).isEqualTo(new TrianglePoint(.5, HEIGHT));
        assertThat(Triangle.point(List.of(0.0, 1.0, 0.0))).isEqualTo(new TrianglePoint(0, 0));
        assertThat(Triangle.point(List.of(0.0, 0.0, 1.0))).isEqualTo(new TrianglePoint(1, 0));
    }

    @Test
    void inTheMiddleWithMuchEvidenceTheRegionIsTheMomentEllipse() {
        Position position = position(40, 40, 40);
        assertThat(Triangle.region(position)).isEqualTo(Triangle.ellipse(position));
        assertThat(Triangle.region(position).outline(48)).allMatch(TriangleTest::isInside);
    }

    @Test
    void nearAnEdgeTheRegionIsTheOneThatCannotLeaveTheTriangle() {
        Position position = position(0, 9, 1);
        assertThat(Triangle.ellipse(position).outline(48)).anyMatch(point -> !isInside(point));
        assertThat(Triangle.region(position)).isInstanceOf(Region.LogRatio.class);
        assertThat(Triangle.region(position).outline(48)).allMatch(TriangleTest::isInside);
    }

    @Test
    void bothRegionsNearlyAgreeWhereThereIsMuchEvidence() {
        Position position = position(4000, 3000, 5000);
        List<TrianglePoint> ratio = Triangle.logRatio(position).outline(360);
        Region.Ellipse ellipse = Triangle.ellipse(position);
        assertThat(farthest(ratio, ellipse.centre()))
                .isCloseTo(ellipse.major(), within(0.03 * ellipse.major()));
    }

    @Test
    void theEllipseOfAnEvenPositionIsACircle() {
        Region.Ellipse ellipse = Triangle.ellipse(position(2, 2, 2));
        assertThat(ellipse.major()).isCloseTo(ellipse.minor(), within(1e-12));
    }

    @Test
    void theLongAxisOfAPositionBetweenLeftAndRightLiesLevel() {
        Region.Ellipse ellipse = Triangle.ellipse(position(0, 50, 50));
        assertThat(ellipse.angle()).isCloseTo(0, within(1e-12));
        assertThat(ellipse.major()).isGreaterThan(2 * ellipse.minor());
    }

    @Test
    void otherThanThreeApproachesHaveNoTriangle() {
        assertThatThrownBy(() -> Triangle.point(List.of(0.5, 0.5)))
                .hasMessageContaining("three approaches, not 2");
    }

    private static double farthest(List<TrianglePoint> points, TrianglePoint from) {
        return points.stream()
                .mapToDouble(point -> Math.hypot(point.x() - from.x(), point.y() - from.y()))
                .max()
                .orElseThrow();
    }

    private static boolean isInside(TrianglePoint point) {
        double top = point.y() / HEIGHT;
        double right = point.x() - top / 2;
        return top > 0 && right > 0 && 1 - top - right > 0;
    }
}
