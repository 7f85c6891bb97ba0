package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class ALassoThenUndoTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref UNITED_STATES = new Ref(Ref.Kind.ACTOR, "USA");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void aLassoSelectsAndUndoBringsTheEarlierSelectionBack() {
        journey.click(UNITED_STATES);
        journey.robot().clickOn("#action-tool-lasso");
        lassoRound(INDIA);

        Set<Ref> caught = selected();
        assertThat(caught).contains(INDIA).doesNotContain(UNITED_STATES).hasSizeGreaterThan(1);
        assertThat(journey.node("#action-undo", Button.class))
                .extracting(Node::getAccessibleText)
                .isEqualTo("Undo selection by lasso");
        assertThat(journey.text("#inspector-kicker")).isNotEqualTo("Overview");

        journey.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(selected()).containsExactly(UNITED_STATES);
        journey.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(selected()).isEqualTo(caught);
    }

    @Test
    void aRectangleIsDrawnOverThePictureAndCountsWhatLiesInIt() {
        journey.robot().press(KeyCode.SHIFT);
        Bounds canvas = journey.onScreen("#graph-canvas");
        Point2D corner = new Point2D(canvas.getMinX() + 200, canvas.getMinY() + 250);
        journey.robot().moveTo(corner).press(MouseButton.PRIMARY).moveTo(corner.add(100, 80));
        journey.robot().moveTo(corner.add(340, 260));
        journey.shoot("5-rectangle");
        int counted = Integer.parseInt(journey.node("#band-count", Label.class).getText());
        journey.robot().release(MouseButton.PRIMARY).release(KeyCode.SHIFT);

        assertThat(counted).isPositive();
        assertThat(selected()).hasSize(counted);
        journey.shoot("5-rectangle-selected");
    }

    private void lassoRound(Ref ref) {
        Point2D middle = journey.placeOnScreen(ref);
        journey.robot().moveTo(middle.add(-90, -90)).press(MouseButton.PRIMARY);
        double[][] way = {{0, -110}, {90, -80}, {110, 0}, {80, 90}, {0, 100}, {-90, 80}};
        for (double[] step : way) {
            journey.robot().moveTo(middle.add(step[0], step[1]));
        }
        journey.shoot("5-lasso");
        journey.robot().release(MouseButton.PRIMARY);
    }

    private Set<Ref> selected() {
        return journey.canvas().markedProperty().get().selected();
    }
}
