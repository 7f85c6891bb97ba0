package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tripole.ui.canvas.FakeDrawing.CHILE;
import static org.tripole.ui.canvas.FakeDrawing.INDIA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.view.Camera;
import org.tripole.view.Emphasis;

@ExtendWith(ApplicationExtension.class)
class GraphCanvasTest {

    private final List<String> acts = new ArrayList<>();
    private final FakeDrawing drawing = new FakeDrawing();
    private GraphCanvas canvas;

    @Start
    void start(Stage stage) {
        canvas = new GraphCanvas(new CanvasFonts(), new RecordedActs(acts));
        canvas.drawingProperty().set(Optional.of(drawing));
        stage.setScene(new Scene(new StackPane(canvas), 800, 440));
        stage.setMinWidth(0); // whatever the window of an earlier test asked for
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void theWholeWorldFillsThePlotAtFirst() {
        assertThat(canvas.pixelOf(new Point(0, 0))).isEqualTo(new Point(0, 40));
        assertThat(canvas.pixelOf(new Point(2000, 1000))).isEqualTo(new Point(800, 440));
    }

    @Test
    void theWheelZoomsAtThePointerAndKeepsThePlaceUnderIt() throws Exception {
        Point pointer = new Point(600, 200);
        Point held = canvas.worldAt(pointer);

        robotless(() -> canvas.fireEvent(wheel(pointer, 40)));
        robotless(() -> canvas.fireEvent(wheel(pointer, 40)));
        await(() -> Math.abs(zoom() - 1.25 * 1.25) < 1e-9);

        assertThat(canvas.worldAt(pointer).x()).isCloseTo(held.x(), within(1e-6));
        assertThat(canvas.worldAt(pointer).y()).isCloseTo(held.y(), within(1e-6));
    }

    @Test
    void zoomingStopsAtItsBounds() throws Exception {
        robotless(() -> canvas.zoomBy(1000));
        await(() -> zoom() == 40);
        robotless(() -> canvas.zoomBy(1e-6));
        await(() -> zoom() == 0.5);
    }

    @Test
    void draggingTheGroundMovesTheWorldWithThePointer(FxRobot robot) {
        Point grip = new Point(400, 350);
        Point held = canvas.worldAt(grip);

        robot.drag(onScreen(grip), MouseButton.PRIMARY).moveBy(-60, -40).drop();

        Point moved = canvas.worldAt(new Point(340, 310));
        assertThat(moved.x()).isCloseTo(held.x(), within(1e-6));
        assertThat(moved.y()).isCloseTo(held.y(), within(1e-6));
        assertThat(acts).isEmpty();
    }

    @Test
    void aClickSelectsWhatItHits(FxRobot robot) {
        robot.clickOn(onScreen(at(INDIA)));

        assertThat(acts).containsExactly("select IND");
    }

    @Test
    void aClickOnTheGroundClears(FxRobot robot) {
        robot.clickOn(onScreen(new Point(400, 420)));

        assertThat(acts).containsExactly("clear");
    }

    @Test
    void aClickWithShiftAdds(FxRobot robot) {
        robot.press(KeyCode.SHIFT).clickOn(onScreen(at(CHILE))).release(KeyCode.SHIFT);

        assertThat(acts).containsExactly("toggle CHL");
    }

    @Test
    void aDoubleClickFocuses(FxRobot robot) {
        robot.doubleClickOn(onScreen(at(INDIA)));

        assertThat(acts).containsExactly("select IND", "focus IND");
    }

    @Test
    void restingOnAThingLiftsItAndLeavingLetsItGo(FxRobot robot) throws Exception {
        robot.moveTo(onScreen(at(INDIA)));
        await(() -> canvas.hoveredProperty().get().equals(Optional.of(INDIA)));
        await(() -> drawing.emphases.contains(new Emphasis(INDIA, Set.of(), null)));

        robot.moveTo(onScreen(new Point(400, 420)));
        await(() -> canvas.hoveredProperty().get().isEmpty());
    }

    @Test
    void hoveringComposesTheBaseNoMore(FxRobot robot) throws Exception {
        int before = drawing.bases;

        robot.moveTo(onScreen(at(CHILE)));
        await(() -> !drawing.emphases.isEmpty());

        assertThat(drawing.bases).isEqualTo(before);
    }

    @Test
    void shiftAndArrowsMove(FxRobot robot) {
        robot.interact(() -> canvas.requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(canvas.pixelOf(new Point(0, 0)).x()).isCloseTo(-60, within(1e-6));
    }

    @Test
    void revealingBringsAThingIntoView() throws Exception {
        robotless(() -> canvas.zoomBy(20));
        awaitRest();
        robotless(() -> canvas.reveal(CHILE));
        await(() -> canvas.pixelOf(CHILE).orElseThrow().distance(new Point(400, 240)) < 1);
    }

    @Test
    void theCanvasShowsWhatTheDrawingPaints(FxRobot robot) {
        Point place = at(INDIA);
        int[] seen = new int[2];
        robot.interact(
                () -> {
                    var pixels = canvas.snapshot(null, null).getPixelReader();
                    seen[0] = pixels.getArgb((int) place.x(), (int) place.y());
                    seen[1] = pixels.getArgb(400, 420);
                });

        assertThat(seen).containsExactly(0xff0a14c8, 0xffffffff);
    }

    @Test
    void screenReadersHearTheTitle() {
        assertThat(canvas.getAccessibleText()).isEqualTo("Two states. India and Chile.");
    }

    private double zoom() {
        return canvas.cameraProperty().get().zoom();
    }

    private Point at(Ref ref) {
        return canvas.pixelOf(ref).orElseThrow();
    }

    private Point2D onScreen(Point pixel) {
        return canvas.localToScreen(pixel.x(), pixel.y());
    }

    /** Monocle's own wheel differs from machine to machine. */
    private static ScrollEvent wheel(Point at, double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.x(),
                at.y(),
                at.x(),
                at.y(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                HorizontalTextScrollUnits.NONE,
                0,
                VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static void robotless(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(5000, act);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the camera has stood still for two pulses. */
    private void awaitRest() throws TimeoutException {
        Camera[] last = new Camera[1];
        await(
                () -> {
                    WaitForAsyncUtils.waitForFxEvents();
                    Camera now = canvas.cameraProperty().get();
                    boolean isResting = now.equals(last[0]);
                    last[0] = now;
                    return isResting;
                });
    }
}
