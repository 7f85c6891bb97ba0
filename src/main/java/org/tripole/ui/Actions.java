package org.tripole.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.Appearance;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.text.ShellText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.theme.Themes;

/**
 * Everything that can be done from anywhere in the window, once: the top bar takes its buttons from
 * here, the window its keys, and the sheet of keys its lines.
 */
final class Actions {

    private static final double ZOOM_STEP = 1.25;
    private static final double TEXT_STEP = 0.1;

    private final Store store;
    private final GraphCanvas canvas;
    private final List<Action> all;
    private final Map<ShellText, Action> byName;

    Actions(Store store, GraphCanvas canvas, FileActs files, WindowActs window) {
        this.store = store;
        this.canvas = canvas;
        this.all =
                List.of(
                        action(ShellText.OPEN_FOLDER, Feather.FOLDER, files::openFolder)
                                .on(KeyCode.O, SHORTCUT_DOWN),
                        action(ShellText.UNDO, Feather.CORNER_UP_LEFT, store::undo)
                                .on(KeyCode.Z, SHORTCUT_DOWN),
                        action(ShellText.REDO, Feather.CORNER_UP_RIGHT, store::redo)
                                .on(KeyCode.Y, SHORTCUT_DOWN)
                                .on(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
                        action(ShellText.FIND, Feather.SEARCH, window::startSearch)
                                .on(KeyCode.F, SHORTCUT_DOWN),
                        action(ShellText.EXPORT, Feather.DOWNLOAD, files::exportPicture)
                                .on(KeyCode.E, SHORTCUT_DOWN),
                        action(ShellText.COPY, Feather.COPY, files::copyPicture)
                                .on(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN),
                        action(ShellText.ZOOM_IN, Feather.PLUS, () -> zoom(ZOOM_STEP))
                                .on(KeyCode.PLUS, SHORTCUT_DOWN)
                                .on(KeyCode.EQUALS, SHORTCUT_DOWN)
                                .on(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_DOWN)
                                .on(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN)
                                .on(KeyCode.ADD, SHORTCUT_DOWN),
                        action(ShellText.ZOOM_OUT, Feather.MINUS, () -> zoom(1 / ZOOM_STEP))
                                .on(KeyCode.MINUS, SHORTCUT_DOWN)
                                .on(KeyCode.SUBTRACT, SHORTCUT_DOWN),
                        action(ShellText.FIT, Feather.MAXIMIZE, canvas::fit)
                                .on(KeyCode.DIGIT0, SHORTCUT_DOWN)
                                .on(KeyCode.NUMPAD0, SHORTCUT_DOWN),
                        action(ShellText.FULL, Feather.MAXIMIZE_2, window::toggleFull)
                                .on(KeyCode.F11),
                        fold(ShellText.FOLD_LEFT, WindowActs.Edge.LEFT, window)
                                .on(KeyCode.DIGIT1, ALT_DOWN),
                        fold(ShellText.FOLD_RIGHT, WindowActs.Edge.RIGHT, window)
                                .on(KeyCode.DIGIT2, ALT_DOWN),
                        fold(ShellText.FOLD_BOTTOM, WindowActs.Edge.BOTTOM, window)
                                .on(KeyCode.DIGIT3, ALT_DOWN),
                        action(ShellText.TEXT_LARGER, Feather.TYPE, () -> scaleText(TEXT_STEP))
                                .on(KeyCode.PLUS, ALT_DOWN)
                                .on(KeyCode.EQUALS, ALT_DOWN)
                                .on(KeyCode.ADD, ALT_DOWN),
                        action(ShellText.TEXT_SMALLER, Feather.TYPE, () -> scaleText(-TEXT_STEP))
                                .on(KeyCode.MINUS, ALT_DOWN)
                                .on(KeyCode.SUBTRACT, ALT_DOWN),
                        action(ShellText.TEXT_NORMAL, Feather.TYPE, this::normalText)
                                .on(KeyCode.DIGIT0, ALT_DOWN),
                        action(ShellText.THEME, Feather.MOON, this::switchTheme),
                        action(ShellText.KEYS, Feather.COMMAND, window::toggleKeys).on(KeyCode.F1),
                        action(ShellText.ABOUT, Feather.INFO, window::openAbout));
        this.byName = all.stream().collect(Collectors.toMap(Action::name, Function.identity()));
    }

    /** All actions, in the order in which the sheet of keys lists them. */
    List<Action> all() {
        return all;
    }

    /** The action of that name. */
    Action named(ShellText name) {
        Action action = byName.get(name);
        if (action == null) {
            throw new IllegalArgumentException("There is no action " + name);
        }
        return action;
    }

    private void zoom(double factor) {
        canvas.zoomBy(factor);
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

    private static Action fold(ShellText name, WindowActs.Edge edge, WindowActs window) {
        return action(name, Feather.SIDEBAR, () -> window.fold(edge));
    }

    private static Action action(ShellText name, Feather icon, Runnable act) {
        return new Action(name, icon, List.of(), act);
    }
}
