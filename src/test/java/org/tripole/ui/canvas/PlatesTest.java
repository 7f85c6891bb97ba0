package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThatCode;

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
