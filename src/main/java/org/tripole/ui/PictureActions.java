package org.tripole.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.CommandText;
import org.tripole.text.ShellText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;

/** Moving the camera over the picture. */
final class PictureActions {

    private static final double ZOOM_STEP = 1.25;

    private PictureActions() {}

    /** Zooming and fitting. */
    static ActionGroup of(GraphCanvas canvas, NodeActs nodes, WindowActs window) {
        return new ActionGroup(
                CommandText.GROUP_PICTURE,
                List.of(
                        zoomIn(canvas),
                        zoomOut(canvas),
                        Action.of(ShellText.FIT, Feather.MAXIMIZE, canvas::fit)
                                .on(KeyCode.DIGIT0, SHORTCUT_DOWN)
                                .on(KeyCode.NUMPAD0, SHORTCUT_DOWN),
                        Action.of(CommandText.FIT_SELECTION, Feather.CROP, nodes::fitSelection)
                                .on(KeyCode.DIGIT9, SHORTCUT_DOWN)
                                .on(KeyCode.NUMPAD9, SHORTCUT_DOWN)
                                .when(Condition.SELECTED),
                        Action.of(CommandText.MENU, Feather.MENU, window::openMenu)
                                .inPicture(KeyCode.F10, SHIFT_DOWN)
                                .inPicture(KeyCode.CONTEXT_MENU)));
    }

    private static Action zoomIn(GraphCanvas canvas) {
        return Action.of(ShellText.ZOOM_IN, Feather.PLUS, () -> canvas.zoomBy(ZOOM_STEP))
                .on(KeyCode.PLUS, SHORTCUT_DOWN)
                .on(KeyCode.EQUALS, SHORTCUT_DOWN)
                .on(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_DOWN)
                .on(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN)
                .on(KeyCode.ADD, SHORTCUT_DOWN)
                .inPicture(KeyCode.PLUS)
                .inPicture(KeyCode.ADD)
                .inPicture(KeyCode.EQUALS)
                .inPicture(KeyCode.EQUALS, SHIFT_DOWN)
                .inPicture(KeyCode.PLUS, SHIFT_DOWN);
    }

    private static Action zoomOut(GraphCanvas canvas) {
        return Action.of(ShellText.ZOOM_OUT, Feather.MINUS, () -> canvas.zoomBy(1 / ZOOM_STEP))
                .on(KeyCode.MINUS, SHORTCUT_DOWN)
                .on(KeyCode.SUBTRACT, SHORTCUT_DOWN)
                .inPicture(KeyCode.MINUS)
                .inPicture(KeyCode.SUBTRACT);
    }
}
