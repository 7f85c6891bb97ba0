package org.tripole.ui.panel.views;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.text.SavedViewText;
import org.tripole.ui.kit.NameButton;
import org.tripole.ui.kit.NameField;
import org.tripole.ui.panel.Words;

/** One saved view: a click on its name opens it; beside it a menu of what can be done to it. */
final class SavedViewLine extends VBox {

    private final ViewRow row;
    private final SavedViewsModel model;
    private final Words words;
    private final Button open;
    private final MenuButton more = new MenuButton();

    SavedViewLine(ViewRow row, SavedViewsModel model, Words words) {
        this.row = row;
        this.model = model;
        this.words = words;
        this.open = new NameButton(row.name(), row.isShown());
        fillOpen();
        fillMore();
        HBox line = new HBox(open, more);
        line.getStyleClass().add("saved-line");
        getChildren().setAll(line);
    }

    /** What the line is about. */
    ViewRow row() {
        return row;
    }

    /** Closes its menu, which would be left without a line to belong to. */
    void close() {
        more.hide();
    }

    /** Puts the focus on it. */
    void focus() {
        open.requestFocus();
    }

    /**
     * Puts a field for the name in the place of the line.
     *
     * @param after what is done when the person leaves the field by key
     */
    void startNaming(Runnable after) {
        var line = getChildren().get(0);
        NameField field =
                new NameField(
                                "saved-view",
                                row.name(),
                                typed -> model.rename(row.name(), typed),
                                isByKey -> {
                                    getChildren().setAll(line);
                                    if (isByKey) {
                                        after.run();
                                    }
                                })
                        .spoken(words.text(SavedViewText.RENAME_TO, row.name()));
        getChildren().setAll(field);
        field.start();
    }

    private void fillOpen() {
        SavedViewText spoken = row.isShown() ? SavedViewText.OPEN_SHOWN : SavedViewText.OPEN;
        open.getStyleClass().add("saved-view-open");
        open.setAccessibleText(words.text(spoken, row.name(), row.place(), row.of()));
        open.setTooltip(new Tooltip(row.name()));
        open.setOnAction(click -> model.open(row.name()));
    }

    private void fillMore() {
        more.getStyleClass().addAll("flat", "button-icon", "small", "saved-view-more");
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(words.text(SavedViewText.MORE, row.name()));
        more.setTooltip(new Tooltip(words.text(SavedViewText.MORE, row.name())));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems()
                .setAll(
                        item("rename", SavedViewText.RENAME, () -> startNaming(this::focus)),
                        item("replace", SavedViewText.REPLACE, () -> model.replace(row.name())),
                        new SeparatorMenuItem(),
                        move("up", SavedViewText.UP, -1),
                        move("down", SavedViewText.DOWN, 1),
                        new SeparatorMenuItem(),
                        item("delete", SavedViewText.DELETE, () -> model.delete(row.name())));
    }

    private MenuItem move(String id, SavedViewText name, int places) {
        MenuItem item = item(id, name, () -> model.move(row.name(), places));
        item.setDisable(places < 0 ? row.isFirst() : row.isLast());
        return item;
    }

    private MenuItem item(String id, SavedViewText name, Runnable act) {
        MenuItem item = new MenuItem(words.text(name));
        item.setId("saved-view-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(choice -> act.run());
        return item;
    }
}
