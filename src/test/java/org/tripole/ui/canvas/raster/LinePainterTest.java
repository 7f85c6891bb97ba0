package org.tripole.ui.canvas.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.draw.Dash;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;
import org.tripole.work.Progress;

class LinePainterTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 280;
    private static final PixelBox WHOLE = new PixelBox(0, 0, WIDTH, HEIGHT);
    private static final Rgb RED = new Rgb(255, 0, 0);

    @Test
    void aLineAlongTheGridCoversItsRowsAndNoOthers() {
        Pixels image = painted(WHOLE, line(10, 20, 14, 20, 2, Dash.SOLID));
        assertThat(row(image, 18)).containsOnly(0);
        assertThat(Arrays.copyOfRange(row(image, 19), 8, 16))
                .containsExactly(0, 0, 0xffff0000, 0xffff0000, 0xffff0000, 0xffff0000, 0, 0);
        assertThat(row(image, 20)).isEqualTo(row(image, 19));
        assertThat(row(image, 21)).containsOnly(0);
    }

    @Test
    void anUprightLineBetweenTwoColumnsCoversHalfOfEach() {
        Pixels image = painted(WHOLE, line(50, 10, 50, 40, 1, Dash.SOLID));
        assertThat(Arrays.copyOfRange(row(image, 25), 48, 52))
                .containsExactly(0, 0x80800000, 0x80800000, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "20,30,250,35,0.5",
        "250,35,20,30,0.9",
        "20,30,40,250,1.3",
        "30,250,240,20,2.5",
        "20,20,200,200,4",
        "100,20,100,260,0.7",
        "260,140,15,140,3.3"
    })
    void theInkOfALineIsItsLengthTimesItsWidth(
            double x1, double y1, double x2, double y2, double width) {
        double area = Math.hypot(x2 - x1, y2 - y1) * width;
        double ink = ink(painted(WHOLE, line(x1, y1, x2, y2, width, Dash.SOLID)));
        assertThat(ink).isCloseTo(area, within(area * 0.01));
    }

    @ParameterizedTest
    @CsvSource({"DASHED,0.6154", "DOTTED,0.3333"})
    void dashesLeaveTheirShareOfInk(Dash dash, double share) {
        double ink = ink(painted(WHOLE, line(10, 30, 280, 200, 1.5, dash)));
        double solid = ink(painted(WHOLE, line(10, 30, 280, 200, 1.5, Dash.SOLID)));
        assertThat(ink / solid).isCloseTo(share, within(0.02));
    }

    @Test
    void linesThatReachFarOutsideArePaintedInsideAsIfCut() {
        Line far = line(-5000, -3000, 5000, 3300, 1.5, Dash.SOLID);
        Line cut = line(-500, -165, 900, 717, 1.5, Dash.SOLID);
        assertThat(painted(WHOLE, far).argb()).containsExactly(painted(WHOLE, cut).argb());
    }

    @Test
    void nothingIsPaintedOutsideTheClip() {
        PixelBox clip = new PixelBox(40, 50, 200, 160);
        int[] clipped = painted(clip, many(Dash.SOLID, 60)).argb();
        int[] free = painted(WHOLE, many(Dash.SOLID, 60)).argb();
        for (int i = 0; i < clipped.length; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            boolean isInside = x >= 40 && x < 200 && y >= 50 && y < 160;
            int alpha = isInside ? free[i] >>> 24 : 0;
            int most = isInside ? 2 : 0;
            // A walk that starts elsewhere may round another way.
            assertThat(clipped[i] >>> 24)
                    .isBetween(alpha - alpha / 64 - most, alpha + alpha / 64 + most);
        }
    }

    @Test
    void twoPaintersGiveTheSamePixelsAsOne() {
        LineBatch lines = LineBatch.of(Arrays.asList(many(Dash.DASHED, 300)), 1);
        Pixels image = Pixels.clear(WIDTH, HEIGHT);
        LinePainter painter = new LinePainter(lines, image, WHOLE);
        painter.paintBands(1, 2, Progress.NONE);
        painter.paintBands(0, 2, Progress.NONE);
        assertThat(image.argb()).containsExactly(painted(WHOLE, many(Dash.DASHED, 300)).argb());
    }

    @Test
    void paintingAgainClearsWhatWasThere() {
        LineBatch lines = LineBatch.of(Arrays.asList(many(Dash.SOLID, 30)), 1);
        Pixels image = Pixels.clear(WIDTH, HEIGHT);
        Arrays.fill(image.argb(), -1);
        new LinePainter(lines, image, WHOLE).paintBands(0, 1, Progress.NONE);
        assertThat(image.argb()).containsExactly(painted(WHOLE, many(Dash.SOLID, 30)).argb());
    }

    @ParameterizedTest
    @CsvSource({"SOLID", "DASHED", "DOTTED"})
    void thePixelsAreThoseOfJava2d(Dash dash) {
        Line[] lines = many(dash, 200);
        int[] ours = painted(WHOLE, lines).argb();
        int[] theirs = byJava2d(lines);
        double sum = 0;
        for (int i = 0; i < ours.length; i++) {
            sum += Math.abs((ours[i] >>> 24) - (theirs[i] >>> 24));
        }
        assertThat(sum / ours.length / 255).isLessThan(0.012);
        assertThat(ink(ours)).isCloseTo(ink(theirs), within(ink(theirs) * 0.02));
    }

    private static Line line(double x1, double y1, double x2, double y2, double width, Dash dash) {
        Ink ink = Ink.stroke(new Stroke(RED, width, dash));
        return new Line(new Point(x1, y1), new Point(x2, y2), ink, null);
    }

    private static Line[] many(Dash dash, int count) {
        SplittableRandom random = new SplittableRandom(7);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point from = new Point(random.nextDouble(WIDTH), random.nextDouble(HEIGHT));
            Point to = new Point(random.nextDouble(WIDTH), random.nextDouble(HEIGHT));
            Stroke stroke = new Stroke(RED, 0.5 + random.nextDouble(2), dash);
            lines.add(new Line(from, to, new Ink(null, stroke, 0.3), null));
        }
        return lines.toArray(Line[]::new);
    }

    private static Pixels painted(PixelBox clip, Line... lines) {
        Pixels image = Pixels.clear(WIDTH, HEIGHT);
        new LinePainter(LineBatch.of(Arrays.asList(lines), 1), image, clip)
                .paintBands(0, 1, Progress.NONE);
        return image;
    }

    private static int[] byJava2d(Line[] lines) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Line line : lines) {
            Stroke stroke = line.ink().stroke();
            List<Double> lengths = stroke.dash().lengths(stroke.width());
            float[] dashes = new float[lengths.size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = lengths.get(i).floatValue();
            }
            graphics.setStroke(
                    new BasicStroke(
                            (float) stroke.width(),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            10,
                            dashes.length == 0 ? null : dashes,
                            0));
            graphics.setColor(new Color(255, 0, 0, (int) Math.round(line.ink().opacity() * 255)));
            graphics.draw(
                    new Line2D.Double(
                            line.from().x(), line.from().y(), line.to().x(), line.to().y()));
        }
        graphics.dispose();
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static int[] row(Pixels image, int y) {
        return Arrays.copyOfRange(image.argb(), y * WIDTH, (y + 1) * WIDTH);
    }

    private static double ink(Pixels image) {
        return ink(image.argb());
    }

    private static double ink(int[] argb) {
        return Arrays.stream(argb).mapToDouble(pixel -> (pixel >>> 24) / 255.0).sum();
    }
}
