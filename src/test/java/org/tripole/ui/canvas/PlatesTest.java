package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.tripole.ui.canvas.Composition.Order;
import org.tripole.view.Camera;
import org.tripole.view.Frame;

@ExtendWith(ApplicationExtension.class)
class PlatesTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void aPictureOfAnotherSizeIsNotShifted(FxRobot robot) {
        robot.interact(
                () -> {
                    Plates plates = new Plates(new CanvasFonts());
                    plates.resize(400, 300);
                    plates.show(ready(400, 300));
                    plates.resize(520, 360);

                    assertThatCode(plates::takeUp).doesNotThrowAnyException();
                });
    }

    @Test
    void whatIsReadBackInAnotherSizeIsNotTakenUp(FxRobot robot) {
        robot.interact(
                () -> {
                    Plates plates = new Plates(new CanvasFonts());
                    Region window =
                            new Region() {
                                @Override
                                protected void layoutChildren() {
                                    plates.resize(520, 360);
                                }
                            };
                    new Group(window).getChildren().addAll(plates.nodes());
                    new Scene((Parent) window.getParent(), 520, 360);
                    plates.resize(400, 300);
                    plates.show(ready(400, 300));
                    window.requestLayout();

                    assertThatCode(plates::takeUp).doesNotThrowAnyException();
                });
    }

    @Test
    void aPictureOfAnEarlierSizeComesTooLate(FxRobot robot) {
        robot.interact(
                () -> {
                    Plates plates = new Plates(new CanvasFonts());
                    plates.resize(520, 360);
                    plates.show(ready(400, 300));

                    assertThatCode(plates::takeUp).doesNotThrowAnyException();
                });
    }

    private static Composer.Ready ready(double width, double height) {
        Order order = new Order(new FakeDrawing(), new Frame(width, height, Camera.whole(2), 1), 1);
        return new Composer.Ready(Composition.of(order), order.clearPixels(), null);
    }
}
