package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tripole.layout.Wirings.node;
import static org.tripole.layout.Wirings.place;

import org.junit.jupiter.api.Test;
import org.tripole.draw.Point;
import org.tripole.work.Progress;

class RingsLayoutTest {

    private static final Point MIDDLE = new Point(800, 500);

    @Test
    void everyStepAwayIsARingFurtherOut() {
        Positions positions = settled(Wirings.of(6, 8, 0, 1, 0, 2, 1, 3, 2, 4), 0);

        assertThat(place(positions, 0)).isEqualTo(MIDDLE);
        assertThat(away(positions, 1)).isCloseTo(away(positions, 2), within(1e-9));
        assertThat(away(positions, 3)).isCloseTo(away(positions, 4), within(1e-9));
        assertThat(away(positions, 3)).isGreaterThan(away(positions, 1) + 100);
    }

    @Test
    void whatNoPathLeadsToStandsOutermost() {
        Positions positions = settled(Wirings.of(4, 8, 0, 1, 1, 2), 0);

        assertThat(away(positions, 3)).isGreaterThan(away(positions, 2) + 50);
    }

    @Test
    void nodesStandOutsideTheOneThatJoinsThemToTheMiddle() {
        Positions positions =
                settled(
                        Wirings.of(
                                13, 8, 0, 1, 0, 2, 0, 3, 0, 4, 1, 5, 3, 6, 2, 7, 4, 8, 3, 9, 1, 10,
                                4, 11, 2, 12),
                        0);

        for (int[] pair : new int[][] {{1, 5}, {3, 6}, {2, 7}, {4, 8}, {3, 9}, {1, 10}, {2, 12}}) {
            assertThat(angleBetween(positions, pair[0], pair[1])).isLessThan(Math.PI / 4);
        }
    }

    @Test
    void aCrowdedRingRunsInLanes() {
        Positions positions = settled(Wirings.star(300), 0);

        long radii =
                positions.all().values().stream()
                        .mapToLong(at -> Math.round(at.distance(MIDDLE)))
                        .distinct()
                        .count();
        assertThat(radii).isBetween(3L, 12L);
    }

    @Test
    void aFocusThatIsNoNodeIsRefused() {
        assertThatThrownBy(() -> settled(Wirings.of(2, 8), 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X00007");
    }

    private static Positions settled(Wiring wiring, int focus) {
        return new RingsLayout(wiring, node(focus), Room.empty(1.6)).settle(Progress.NONE);
    }

    private static double away(Positions positions, int i) {
        return place(positions, i).distance(MIDDLE);
    }

    private static double angleBetween(Positions positions, int i, int j) {
        Point a = place(positions, i).plus(-MIDDLE.x(), -MIDDLE.y());
        Point b = place(positions, j).plus(-MIDDLE.x(), -MIDDLE.y());
        double cos = (a.x() * b.x() + a.y() * b.y()) / Math.hypot(a.x(), a.y());
        return Math.acos(cos / Math.hypot(b.x(), b.y()));
    }
}
