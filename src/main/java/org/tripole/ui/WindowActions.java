package org.tripole.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.Appearance;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.text.CommandText;
import org.tripole.text.FindText;
import org.tripole.text.ShellText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;
import org.tripole.ui.theme.Themes;

/** Files, steps, and the window itself. */
final class WindowActions {

    private static final double TEXT_STEP = 0.1;

    private final Store store;
    private final WindowActs window;

    WindowActions(Store store, WindowActs window) {
        this.store = store;
        this.window = window;
    }

    /** Opening and exporting. */
    ActionGroup files(FileActs files) {
        return new ActionGroup(
                CommandText.GROUP_FILE,
                List.of(
                        Action.of(ShellText.OPEN_FOLDER, Feather.FOLDER, files::openFolder)
                                .on(KeyCode.O, SHORTCUT_DOWN),
                        Action.of(ShellText.OPEN_PICTURE, Feather.IMAGE, files::openPicture)
                                .on(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(ShellText.EXPORT, Feather.DOWNLOAD, files::exportPicture)
                                .on(KeyCode.E, SHORTCUT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(ShellText.COPY, Feather.COPY, files::copyPicture)
                                .on(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)
                                .when(Condition.OPEN)));
    }

    /** Steps, finding, commands. */
    ActionGroup editing() {
        return new ActionGroup(
                CommandText.GROUP_EDIT,
                List.of(
                        Action.of(ShellText.UNDO, Feather.CORNER_UP_LEFT, store::undo)
                                .on(KeyCode.Z, SHORTCUT_DOWN)
                                .when(Condition.UNDOABLE),
                        Action.of(ShellText.REDO, Feather.CORNER_UP_RIGHT, store::redo)
                                .on(KeyCode.Y, SHORTCUT_DOWN)
                                .on(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)
                                .when(Condition.REDOABLE),
                        Action.of(ShellText.FIND, Feather.SEARCH, window::startSearch)
                                .on(KeyCode.F, SHORTCUT_DOWN),
                        Action.of(FindText.NEXT, Feather.CHEVRON_DOWN, () -> window.findNext(1))
                                .on(KeyCode.F3)
                                .on(KeyCode.G, SHORTCUT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(FindText.PREVIOUS, Feather.CHEVRON_UP, () -> window.findNext(-1))
                                .on(KeyCode.F3, SHIFT_DOWN)
                                .on(KeyCode.G, SHORTCUT_DOWN, SHIFT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(CommandText.PALETTE, Feather.COMMAND, window::openPalette)
                                .on(KeyCode.K, SHORTCUT_DOWN)));
    }

    /** Panels, text, theme, help. */
    ActionGroup window() {
        return new ActionGroup(
                CommandText.GROUP_WINDOW,
                List.of(
                        Action.of(ShellText.FULL, Feather.MAXIMIZE_2, window::toggleFull)
                                .on(KeyCode.F11),
                        fold(ShellText.FOLD_LEFT, WindowActs.Edge.LEFT)
                                .on(KeyCode.DIGIT1, ALT_DOWN),
                        fold(ShellText.FOLD_RIGHT, WindowActs.Edge.RIGHT)
                                .on(KeyCode.DIGIT2, ALT_DOWN),
                        fold(ShellText.FOLD_BOTTOM, WindowActs.Edge.BOTTOM)
                                .on(KeyCode.DIGIT3, ALT_DOWN),
                        Action.of(ShellText.TEXT_LARGER, Feather.TYPE, () -> scaleText(TEXT_STEP))
                                .on(KeyCode.PLUS, ALT_DOWN)
                                .on(KeyCode.PLUS, ALT_DOWN, SHIFT_DOWN)
                                .on(KeyCode.EQUALS, ALT_DOWN)
                                .on(KeyCode.EQUALS, ALT_DOWN, SHIFT_DOWN)
                                .on(KeyCode.ADD, ALT_DOWN),
                        Action.of(ShellText.TEXT_SMALLER, Feather.TYPE, () -> scaleText(-TEXT_STEP))
                                .on(KeyCode.MINUS, ALT_DOWN)
                                .on(KeyCode.SUBTRACT, ALT_DOWN),
                        Action.of(ShellText.TEXT_NORMAL, Feather.TYPE, this::normalText)
                                .on(KeyCode.DIGIT0, ALT_DOWN),
                        Action.of(ShellText.THEME, Feather.MOON, this::switchTheme),
                        Action.of(ShellText.KEYS, Feather.HELP_CIRCLE, window::toggleKeys)
                                .on(KeyCode.F1),
                        Action.of(ShellText.ABOUT, Feather.INFO, window::openAbout)));
    }

    private void scaleText(double step) {
        double wanted = store.state().appearance().textScale() + step;
        double rounded = Math.round(wanted * 10) / 10.0;
        double bounded =
                Math.max(Appearance.MIN_TEXT_SCALE, Math.min(Appearance.MAX_TEXT_SCALE, rounded));
        store.dispatch(new Change.SetTextScale(bounded));
    }

    private void normalText() {
        store.dispatch(new Change.SetTextScale(1));
    }

    private void switchTheme() {
        String now = store.state().appearance().theme();
        store.dispatch(new Change.SetTheme(Themes.otherThan(Themes.named(now)).name()));
    }

    private Action fold(ShellText name, WindowActs.Edge edge) {
        return Action.of(name, Feather.SIDEBAR, () -> window.fold(edge));
    }
}
