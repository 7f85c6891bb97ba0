package org.tripole.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.Walk;
import org.tripole.app.Walker;
import org.tripole.text.WalkText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;

/** Walking through the picture by keyboard, and reading it as text. */
final class WalkActions {

    private WalkActions() {}

    /** What the walk has besides arrows, page keys and Space. */
    static ActionGroup of(Actions.Hands hands, WindowActs window) {
        Walker walker = hands.walker();
        return new ActionGroup(
                WalkText.GROUP,
                List.of(
                        Action.of(WalkText.FOLLOW, Feather.CORNER_DOWN_RIGHT, () -> follow(hands))
                                .inPicture(KeyCode.ENTER)
                                .when(Condition.OPEN),
                        Action.of(WalkText.RETURN, Feather.CORNER_DOWN_LEFT, walker::back)
                                .inPicture(KeyCode.BACK_SPACE)
                                .when(Condition.OPEN),
                        Action.of(WalkText.BEGIN, Feather.HOME, walker::begin)
                                .inPicture(KeyCode.HOME)
                                .when(Condition.OPEN),
                        Action.of(WalkText.READING, Feather.ALIGN_LEFT, window::openReading)
                                .on(KeyCode.F4)
                                .when(Condition.OPEN)));
    }

    /** Along the chosen tie; where none is chosen, focuses where one stands, or the selection. */
    private static void follow(Actions.Hands hands) {
        if (hands.walker().walkProperty().get().flatMap(Walk::chosen).isPresent()) {
            hands.walker().follow();
        } else {
            hands.nodes().focus(hands.nodes().meant());
        }
    }
}
