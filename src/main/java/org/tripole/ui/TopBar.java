package org.tripole.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.app.History;
import org.tripole.app.Store;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.SavedViewText;
import org.tripole.text.ShellText;
import org.tripole.ui.command.ActionButton;

/** The bar at the top: open, undo and redo, search, export, looks, keys, about. */
final class TopBar extends HBox {

    private final Store store;
    private final Actions actions;
    private final Messages messages;
    private final ActionButton undo;
    private final ActionButton redo;
    private final ActionButton theme;
    private final HistoryMenu steps;
    private final ChangeListener<History> onHistory = (property, before, now) -> show(now);

    TopBar(Store store, Actions actions, ThingNames names, Messages messages) {
        this.store = store;
        this.actions = actions;
        this.messages = messages;
        this.steps = new HistoryMenu(store, names, messages);
        this.undo = button(ShellText.UNDO);
        this.redo = button(ShellText.REDO);
        this.theme = button(ShellText.THEME);
        setId("top-bar");
        getStyleClass().add("top-bar");
    }

    /**
     * The folders that were open, as a menu beside the button that opens one.
     *
     * @param folders asked for each time the menu opens, the latest first
     */
    record Recent(Supplier<List<Path>> folders, Consumer<Path> open) {}

    void layOut(ViewSwitch views, Region search, Recent recent) {
        getChildren()
                .addAll(
                        button(ShellText.OPEN_FOLDER),
                        recentMenu(recent),
                        divider(),
                        undo,
                        steps,
                        redo,
                        divider(),
                        views,
                        gap(),
                        search,
                        gap(),
                        button(ShellText.EXPORT),
                        button(ShellText.COPY),
                        divider(),
                        button(SavedViewText.PRESENT),
                        button(ShellText.FULL),
                        theme,
                        button(ShellText.KEYS),
                        button(ShellText.ABOUT));
    }

    void attach() {
        store.historyProperty().addListener(onHistory);
        show(store.historyProperty().get());
    }

    void detach() {
        store.historyProperty().removeListener(onHistory);
    }

    /** Shows by its icon which theme a click would put on. */
    void showTheme(boolean isDark) {
        theme.setGraphic(new FontIcon(isDark ? Feather.SUN : Feather.MOON));
    }

    private void show(History history) {
        show(undo, ShellText.UNDO, name(history.past(1), ShellText.UNDO_STEP));
        show(redo, ShellText.REDO, name(history.future(1), ShellText.REDO_STEP));
        steps.setDisable(history.size() == 0);
    }

    private void show(ActionButton button, ShellText plain, Optional<String> step) {
        button.setDisable(step.isEmpty());
        button.say(step.orElseGet(() -> messages.text(plain)));
    }

    private Optional<String> name(List<History.StepName> next, ShellText pattern) {
        return next.stream().findFirst().map(step -> messages.text(pattern, steps.words(step)));
    }

    private MenuButton recentMenu(Recent recent) {
        MenuButton menu = new MenuButton();
        menu.setId("recent-folders");
        menu.getStyleClass().addAll("button-icon", "flat", "recent-folders");
        menu.setAccessibleText(messages.text(ShellText.RECENT));
        menu.setOnShowing(event -> fill(menu, recent));
        return menu;
    }

    private void fill(MenuButton menu, Recent recent) {
        List<Path> folders = recent.folders().get();
        menu.getItems().clear();
        for (Path folder : folders) {
            MenuItem item = new MenuItem(folder.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(choice -> recent.open().accept(folder));
            menu.getItems().add(item);
        }
        if (folders.isEmpty()) {
            MenuItem none = new MenuItem(messages.text(ShellText.NO_RECENT));
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }

    private ActionButton button(MessageKey name) {
        return new ActionButton(actions.named(name), messages);
    }

    private static Node divider() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
