package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.view.Camera;

class ShiftTest {

    private static final Viewport VIEWPORT = new Viewport(new Box(0, 40, 800, 440), 2);
    private static final Camera WHOLE = Camera.whole(2);
    private static final Camera NEARBY = new Camera(2.5, new Point(700, 300));

    @Test
    void aPixelOfTheOldPictureGoesWhereItsPlaceIsSeen() {
        Shift shift = Shift.between(VIEWPORT, WHOLE, NEARBY);
        Point place = new Point(900, 420);
        Point seen = VIEWPORT.toPixel(NEARBY, place);
        assertThat(shift.back(seen).distance(VIEWPORT.toPixel(WHOLE, place)))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void theSameCameraShiftsNothing() {
        assertThat(Shift.between(VIEWPORT, NEARBY, new Camera(2.5, new Point(700, 300))))
                .isEqualTo(Shift.NONE);
    }

    @Test
    void panningGoesByWholePixelsOfTheScreen() {
        Shift shift = new Shift(1, 3.3, -7.8);
        assertThat(shift.onWholePixels(1)).isEqualTo(new Shift(1, 3, -8));
        assertThat(shift.onWholePixels(2)).isEqualTo(new Shift(1, 3.5, -8));
    }

    @Test
    void zoomingIsNotRounded() {
        Shift shift = new Shift(1.1, 3.3, -7.8);
        assertThat(shift.onWholePixels(1)).isEqualTo(shift);
    }
}
