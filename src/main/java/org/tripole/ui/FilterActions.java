package org.tripole.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.graph.Filter;
import org.tripole.text.SavedFilterText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;

/** Saving and lifting the filters. */
final class FilterActions {

    private FilterActions() {}

    static ActionGroup of(Store store, WindowActs window) {
        return new ActionGroup(
                SavedFilterText.GROUP_FILTER,
                List.of(
                        Action.of(
                                        SavedFilterText.SAVE_FILTER,
                                        Feather.FILTER,
                                        window::startSavingFilter)
                                .when(Condition.FILTERED),
                        Action.of(
                                        SavedFilterText.RESET_FILTER,
                                        Feather.X_CIRCLE,
                                        () ->
                                                store.dispatch(
                                                        new Change.SetFilter(Filter.standard())))
                                .on(KeyCode.DIGIT0, SHORTCUT_DOWN, SHIFT_DOWN)
                                .on(KeyCode.NUMPAD0, SHORTCUT_DOWN, SHIFT_DOWN)
                                .when(Condition.FILTERED)));
    }
}
