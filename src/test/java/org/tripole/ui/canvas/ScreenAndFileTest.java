package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.bench.frames.OurCanvas;
import org.tripole.bench.frames.SampleDrawing;
import org.tripole.bench.frames.SampleGraph;
import org.tripole.bench.frames.ShippedDrawing;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.PictureFormat;
import org.tripole.ui.FxRunner;
import org.tripole.ui.NetworkDrawing;
import org.tripole.view.Frame;
import org.tripole.view.Palettes;

/** The shipped network with all its ties: what the screen shows is what the file shows. */
class ScreenAndFileTest {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    /** JavaFX and Java2D set letters a little differently; all else is nearly the same. */
    private static final double MOST_MEAN = 2;

    private static final double MOST_IN_A_TILE = 30;

    private final FxRobot robot = new FxRobot();
    private final FxRunner runner = new FxRunner("test-picture", 2);
    private final OurCanvas hand = new OurCanvas(runner);
    private GraphCanvas canvas;
    private NetworkDrawing drawing;

    @BeforeEach
    void prepare() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        runner.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theScreenShowsWhatTheFileShows(boolean isDark) throws Exception {
        show(isDark ? Palettes.dark() : Palettes.light());
        assertAlike(Difference.between(screen(), file(picture())));
    }

    @Test
    void aPictureWithoutTiesIsNoticed() throws Exception {
        show(Palettes.light());
        Picture whole = picture();
        Picture bare =
                new Picture(
                        whole.box(),
                        whole.ground(),
                        whole.words(),
                        whole.layers().stream()
                                .filter(layer -> !Set.of("ties").contains(layer.name()))
                                .toList());
        Difference difference = Difference.between(screen(), file(bare));
        assertThat(difference.mean()).isGreaterThan(1.5 * MOST_MEAN);
    }

    @Test
    void aPictureOfThousandsOfGlyphsIsTheSameOnTheScreenAndInTheFile() throws Exception {
        SampleGraph graph = SampleGraph.of(2_000, 100);
        Drawing sample = new SampleDrawing(graph, (double) WIDTH / HEIGHT);
        show(sample);
        Picture picture = sample.on(frame()).base();
        assertThat(Composition.of(new Composition.Order(sample, frame(), 1)).hasManyGlyphs())
                .isTrue();
        Difference difference = Difference.between(screen(), file(picture));
        assertThat(difference.mean()).isLessThan(2 * MOST_MEAN); // 250 names weigh in
        assertThat(difference.worstTile()).isLessThan(1.5 * MOST_IN_A_TILE);
    }

    @Test
    void afterAMoveTheScreenIsSharpAgain() throws Exception {
        show(Palettes.light());
        robot.interact(
                () -> {
                    hand.panBy(-150, 60);
                    canvas.zoomBy(1.4);
                });
        awaitZoom(1.4);
        awaitSharp();
        assertAlike(Difference.between(screen(), file(picture())));
    }

    @Test
    void whileMovingThePictureIsTheSameElsewhere() throws Exception {
        show(Palettes.light());
        robot.interact(() -> canvas.zoomBy(2)); // else the camera would keep to the middle
        awaitZoom(2);
        awaitSharp();
        Point place = canvas.worldAt(new Point(700, 450));
        BufferedImage before = screen();
        BufferedImage[] moving = new BufferedImage[1];
        robot.interact(
                () -> {
                    hand.panBy(-120, 40);
                    canvas.layout();
                    moving[0] = taken();
                    assertThat(canvas.sharpProperty().get()).isFalse();
                });
        assertThat(canvas.pixelOf(place).x()).isBetween(579.0, 581.0);
        BufferedImage moved = moving[0].getSubimage(280, 290, 800, 400);
        BufferedImage still = before.getSubimage(400, 250, 800, 400);
        assertThat(Difference.between(moved, still).mean()).isLessThan(0.6);
    }

    private static void assertAlike(Difference difference) {
        assertThat(difference.mean()).isLessThan(MOST_MEAN);
        assertThat(difference.worstTile()).isLessThan(MOST_IN_A_TILE);
    }

    private void show(Palette palette) throws Exception {
        drawing = ShippedDrawing.of(WIDTH, HEIGHT, palette);
        show(drawing);
    }

    private void show(Drawing shown) throws Exception {
        robot.interact(
                () -> {
                    canvas = hand.open(shown, WIDTH, HEIGHT);
                    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
                    stage.setScene(new Scene(new Pane(new StackPane(canvas)), WIDTH, HEIGHT));
                    stage.show();
                });
        awaitSharp();
    }

    private void awaitSharp() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> canvas.sharpProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitZoom(double zoom) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Math.abs(canvas.cameraProperty().get().zoom() - zoom) < 1e-9);
    }

    private Picture picture() {
        return drawing.on(frame()).base();
    }

    private Frame frame() {
        return new Frame(WIDTH, HEIGHT, canvas.cameraProperty().get(), 1);
    }

    private BufferedImage screen() {
        BufferedImage[] image = new BufferedImage[1];
        robot.interact(() -> image[0] = taken());
        return image[0];
    }

    private BufferedImage taken() {
        return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
    }

    private static BufferedImage file(Picture picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureFile.write(picture, PictureFormat.PNG, ExportOptions.standard(), bytes);
        return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())))
                .orElseThrow();
    }
}
