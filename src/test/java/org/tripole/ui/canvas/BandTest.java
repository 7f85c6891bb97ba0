package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tripole.draw.Point;

class BandTest {

    @Test
    void aRectangleHoldsWhatLiesBetweenItsCornersWhicheverWayItWasDrawn() {
        Band drawnUpAndLeft = band(PointerTool.RECTANGLE, 100, 80, 20, 10);

        assertThat(drawnUpAndLeft.holds(new Point(20, 80))).isTrue();
        assertThat(drawnUpAndLeft.holds(new Point(60, 40))).isTrue();
        assertThat(drawnUpAndLeft.holds(new Point(101, 40))).isFalse();
        assertThat(drawnUpAndLeft.outline())
                .containsExactly(
                        new Point(20, 10),
                        new Point(100, 10),
                        new Point(100, 80),
                        new Point(20, 80));
    }

    @Test
    void aLassoHoldsWhatItsWayRunsRoundAndLeavesOutItsBay() {
        Band horseshoe =
                band(
                        PointerTool.LASSO,
                        0,
                        0,
                        100,
                        0,
                        100,
                        100,
                        70,
                        100,
                        70,
                        30,
                        30,
                        30,
                        30,
                        100,
                        0,
                        100);

        assertThat(horseshoe.holds(new Point(15, 80))).isTrue();
        assertThat(horseshoe.holds(new Point(85, 80))).isTrue();
        assertThat(horseshoe.holds(new Point(50, 15))).isTrue();
        assertThat(horseshoe.holds(new Point(50, 80))).isFalse();
    }

    @Test
    void anOpenLassoIsClosedStraight() {
        Band open = band(PointerTool.LASSO, 0, 0, 100, 0, 100, 100);

        assertThat(open.holds(new Point(80, 20))).isTrue();
        assertThat(open.holds(new Point(20, 80))).isFalse();
    }

    @Test
    void aLassoOfOneStrokeHoldsNothing() {
        assertThat(band(PointerTool.LASSO, 0, 0, 100, 100).holds(new Point(50, 50))).isFalse();
    }

    @Test
    void aTremblingHandAddsNoCorner() {
        assertThat(band(PointerTool.LASSO, 0, 0, 1, 1, 50, 0).outline()).hasSize(2);
    }

    private static Band band(PointerTool tool, double... way) {
        Band band = Band.from(new Point(way[0], way[1]), tool);
        for (int i = 2; i < way.length; i += 2) {
            band = band.to(new Point(way[i], way[i + 1]));
        }
        return band;
    }
}
