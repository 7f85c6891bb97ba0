package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final Shift ASIDE = new Shift(1, 7, 5);

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
                    plates.shift(ASIDE);
                    assertThat(isShifted(plates)).isTrue();
                    plates.shift(Shift.NONE);
                    plates.resize(520, 360);

                    plates.takeUp();
                    plates.shift(ASIDE);
                    assertThat(isShifted(plates)).isFalse();
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

                    plates.takeUp();
                    plates.shift(ASIDE);
                    assertThat(isShifted(plates)).isFalse();
                });
    }

    @Test
    void aPictureOfAnEarlierSizeComesTooLate(FxRobot robot) {
        robot.interact(
                () -> {
                    Plates plates = new Plates(new CanvasFonts());
                    plates.resize(520, 360);
                    plates.show(ready(400, 300));
                    assertThat(isSeen(plates)).isFalse();

                    plates.show(ready(520, 360));
                    assertThat(isSeen(plates)).isTrue();
                });
    }

    private static boolean isSeen(Plates plates) {
        return plates.nodes().get(0).isVisible();
    }

    private static boolean isShifted(Plates plates) {
        Group lifted = (Group) plates.nodes().get(3);
        return !lifted.getChildren().get(0).getLocalToParentTransform().isIdentity();
    }

    private static Composer.Ready ready(double width, double height) {
        Order order = new Order(new FakeDrawing(), new Frame(width, height, Camera.whole(2), 1), 1);
        return new Composer.Ready(Composition.of(order), order.clearPixels(), null);
    }
}
