package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tripole.ui.canvas.FakeDrawing.CHILE;
import static org.tripole.ui.canvas.FakeDrawing.INDIA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.tripole.draw.Point;
import org.tripole.view.Emphasis;

/** Two discs: India at pixel (200, 240), Chile at (600, 160). */
@ExtendWith(ApplicationExtension.class)
class CanvasGesturesTest {

    private final List<String> acts = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private GraphCanvas canvas;

    @Start
    void start(Stage stage) {
        canvas = new GraphCanvas(new CanvasFonts(), new RecordedActs(acts));
        canvas.drawingProperty().set(Optional.of(new FakeDrawing()));
        stage.setScene(new Scene(new StackPane(canvas), 800, 440));
        stage.setMinWidth(0); // whatever the window of an earlier test asked for
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void letGo() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    @Test
    void shiftAndDragSelectByRectangle() {
        robot.press(KeyCode.SHIFT);
        drag(150, 200, 250, 300);

        assertThat(acts).containsExactly("only RECTANGLE IND");
        assertThat(canvas.worldAt(new Point(0, 40))).isEqualTo(new Point(0, 0));
    }

    @Test
    void theRectangleIsSeenWhileItIsDrawnWithTheCountOfWhatLiesInIt() {
        robot.press(KeyCode.SHIFT);
        press(100, 100).moveTo(at(700, 400));
        assertThat(canvas.lookup("#band")).isNotNull();
        assertThat(((Label) canvas.lookup("#band-count")).getText()).isEqualTo("2");

        robot.release(MouseButton.PRIMARY);
        assertThat(canvas.lookup("#band")).isNull();
    }

    @Test
    void altShiftAndDragSelectByLasso() {
        robot.press(KeyCode.SHIFT, KeyCode.ALT);
        lasso();

        assertThat(acts).containsExactly("only LASSO CHL");
    }

    @Test
    void theToolsSelectWithoutAKeyAndCtrlAdds() {
        robot.interact(() -> canvas.toolProperty().set(PointerTool.LASSO));
        robot.press(KeyCode.CONTROL);
        lasso();
        robot.release(KeyCode.CONTROL);
        robot.interact(() -> canvas.toolProperty().set(PointerTool.RECTANGLE));
        drag(150, 200, 250, 300);

        assertThat(acts).containsExactly("add LASSO CHL", "only RECTANGLE IND");
    }

    @Test
    void escapeCallsADragOffAndItsReleaseDoesNothing() {
        robot.interact(canvas::requestFocus);
        robot.press(KeyCode.SHIFT);
        press(150, 200).moveTo(at(250, 300));
        robot.release(KeyCode.SHIFT).type(KeyCode.ESCAPE);
        assertThat(canvas.lookup("#band")).isNull();

        robot.moveTo(at(300, 300)).release(MouseButton.PRIMARY);
        assertThat(acts).isEmpty();
    }

    @Test
    void aNodeIsPinnedWhereItIsDropped() {
        press(200, 240).moveTo(at(260, 300)).moveTo(at(300, 340));
        assertThat(canvas.lookup(".node-ghost")).isNotNull();
        robot.release(MouseButton.PRIMARY);

        assertThat(acts).containsExactly("pin IND 750 750");
        assertThat(canvas.lookup(".node-ghost")).isNull();
    }

    @Test
    void aSelectedNodeTakesTheOtherSelectedOnesAlong() {
        robot.interact(
                () -> canvas.markedProperty().set(new Emphasis(null, Set.of(INDIA, CHILE), null)));
        drag(200, 240, 240, 280);

        assertThat(acts).containsExactly("pin CHL 1600 400", "pin IND 600 600");
    }

    @Test
    void theMiddleButtonMovesThePictureEvenOnANode() {
        robot.moveTo(at(200, 240)).press(MouseButton.MIDDLE).moveTo(at(180, 240));
        robot.moveTo(at(140, 240)).release(MouseButton.MIDDLE);

        assertThat(acts).isEmpty();
        assertThat(canvas.pixelOf(INDIA).orElseThrow().x()).isCloseTo(140, within(1e-6));
    }

    @Test
    void spaceAndDragMoveThePictureEvenOnANode() {
        robot.interact(canvas::requestFocus);
        robot.press(KeyCode.SPACE);
        drag(200, 240, 140, 240);

        assertThat(acts).isEmpty();
        assertThat(canvas.pixelOf(INDIA).orElseThrow().x()).isCloseTo(140, within(1e-6));
    }

    @Test
    void theRightButtonDragsNothing() {
        robot.moveTo(at(400, 300)).press(MouseButton.SECONDARY).moveTo(at(300, 300));
        robot.release(MouseButton.SECONDARY);

        assertThat(acts).isEmpty();
        assertThat(canvas.worldAt(new Point(0, 40))).isEqualTo(new Point(0, 0));
    }

    @Test
    void aClickBesideANodeWithShiftLosesNothing() {
        robot.press(KeyCode.SHIFT).clickOn(at(400, 400)).release(KeyCode.SHIFT);

        assertThat(acts).isEmpty();
    }

    private void lasso() {
        press(600, 100).moveTo(at(700, 160)).moveTo(at(600, 230)).moveTo(at(520, 160));
        robot.release(MouseButton.PRIMARY);
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        press(fromX, fromY).moveTo(at((fromX + toX) / 2, (fromY + toY) / 2)).moveTo(at(toX, toY));
        robot.release(MouseButton.PRIMARY);
    }

    private FxRobot press(double x, double y) {
        robot.moveTo(at(x, y)).press(MouseButton.PRIMARY);
        return robot;
    }

    private Point2D at(double x, double y) {
        return canvas.localToScreen(x, y);
    }
}
