package org.tripole.ui.canvas.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.draw.Dash;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;
import org.tripole.work.Progress;

class GlyphPainterTest {

    private static final int SIDE = 60;
    private static final PixelBox WHOLE = new PixelBox(0, 0, SIDE, SIDE);
    private static final Point MIDDLE = new Point(30.3, 29.6);
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb GREEN = new Rgb(0, 255, 0);

    static Stream<Arguments> formsAndAreas() {
        Ink ink = Ink.fill(RED);
        return Stream.of(
                Arguments.of(new Disc(MIDDLE, 9.3, ink, null), Math.PI * 9.3 * 9.3),
                Arguments.of(new Square(MIDDLE, 7.2, ink, null), 14.4 * 14.4),
                Arguments.of(new Diamond(MIDDLE, 8.4, ink, null), 2 * 8.4 * 8.4));
    }

    @ParameterizedTest
    @MethodSource("formsAndAreas")
    void theInkOfAFormIsItsArea(Mark mark, double area) {
        assertThat(ink(painted(mark))).isCloseTo(area, within(area * 0.01));
    }

    @Test
    void aRimLiesHalfInsideAndHalfOutside() {
        Ink rim = Ink.both(RED, Stroke.solid(GREEN, 4));
        Pixels image = painted(new Square(new Point(30, 30), 10, rim, null));
        assertThat(Arrays.copyOfRange(row(image, 30), 17, 23))
                .containsExactly(0, 0xff00ff00, 0xff00ff00, 0xff00ff00, 0xff00ff00, 0xffff0000);
    }

    @Test
    void aSplitDiscBeginsAtTheTopAndGoesClockwise() {
        SplitDisc.Sectors halves = new SplitDisc.Sectors(List.of(RED, GREEN), 0);
        Ink ink = new Ink(null, null, 1);
        Pixels image = painted(new SplitDisc(new Point(30, 30), 10, halves, ink, null));
        assertThat(row(image, 30)[33]).isEqualTo(0xffff0000);
        assertThat(row(image, 30)[26]).isEqualTo(0xff00ff00);
    }

    @Test
    void whatIsPaintedLaterLiesAbove() {
        Pixels image =
                painted(
                        new Disc(MIDDLE, 9, Ink.fill(RED), null),
                        new Disc(MIDDLE, 5, Ink.fill(GREEN), null));
        assertThat(row(image, 29)[30]).isEqualTo(0xff00ff00);
        assertThat(row(image, 29)[37]).isEqualTo(0xffff0000);
    }

    @Test
    void nothingIsPaintedOutsideTheClip() {
        PixelBox clip = new PixelBox(0, 0, 30, SIDE);
        Pixels image = Pixels.clear(SIDE, SIDE);
        new GlyphPainter(List.of(new Disc(MIDDLE, 9, Ink.fill(RED), null)), 1, image, clip)
                .paintBands(0, 1, Progress.NONE);
        assertThat(row(image, 29)[29]).isEqualTo(0xffff0000);
        assertThat(row(image, 29)[30]).isZero();
    }

    @Test
    void aGlyphAcrossTwoBandsIsWhole() {
        Mark disc = new Disc(MIDDLE, 12, Ink.fill(RED), null);
        Pixels image = Pixels.clear(SIDE, SIDE);
        GlyphPainter painter = new GlyphPainter(List.of(disc), 1, image, WHOLE);
        painter.paintBands(1, 2, Progress.NONE);
        painter.paintBands(0, 2, Progress.NONE);
        assertThat(image.argb()).containsExactly(painted(disc).argb());
    }

    @Test
    void linesAndDashedRimsAreLeftToTheCanvas() {
        Ink dashed = Ink.both(RED, new Stroke(GREEN, 1, Dash.DASHED));
        assertThat(GlyphPainter.canPaint(new Disc(MIDDLE, 9, dashed, null))).isFalse();
        assertThat(GlyphPainter.canPaint(new Line(MIDDLE, MIDDLE, Ink.fill(RED), null))).isFalse();
    }

    private static Pixels painted(Mark... marks) {
        Pixels image = Pixels.clear(SIDE, SIDE);
        new GlyphPainter(List.of(marks), 1, image, WHOLE).paintBands(0, 1, Progress.NONE);
        return image;
    }

    private static int[] row(Pixels image, int y) {
        return Arrays.copyOfRange(image.argb(), y * SIDE, (y + 1) * SIDE);
    }

    private static double ink(Pixels image) {
        return Arrays.stream(image.argb()).mapToDouble(pixel -> (pixel >>> 24) / 255.0).sum();
    }
}
