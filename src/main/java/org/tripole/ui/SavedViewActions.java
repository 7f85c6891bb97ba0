package org.tripole.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.SavedViewText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;

/** Saving the view, and presenting what was saved. */
final class SavedViewActions {

    private SavedViewActions() {}

    static ActionGroup of(WindowActs window) {
        return new ActionGroup(
                SavedViewText.GROUP,
                List.of(
                        Action.of(SavedViewText.SAVE_VIEW, Feather.BOOKMARK, window::saveView)
                                .on(KeyCode.D, SHORTCUT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(SavedViewText.PRESENT, Feather.MONITOR, window::present)
                                .on(KeyCode.F5)
                                .when(Condition.OPEN),
                        Action.of(SavedViewText.PRESENT_HERE, Feather.MONITOR, window::presentHere)
                                .on(KeyCode.F5, SHIFT_DOWN)
                                .when(Condition.OPEN)));
    }
}
