package org.tripole.ui.panel.filter;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.text.SavedFilterText;
import org.tripole.ui.kit.NameButton;
import org.tripole.ui.kit.NameField;
import org.tripole.ui.panel.Words;

/** One saved filter: a click on its name applies it; beside it, ways to rename and delete it. */
final class SavedFilterLine extends VBox {

    private final SavedRow row;
    private final SavedFiltersModel model;
    private final Words words;

    SavedFilterLine(SavedRow row, SavedFiltersModel model, Words words) {
        this.row = row;
        this.model = model;
        this.words = words;
        getChildren().setAll(reading());
    }

    private HBox reading() {
        Button rename = icon("saved-filter-rename", Feather.EDIT_2, SavedFilterText.RENAME);
        rename.setOnAction(click -> write());
        Button delete = icon("saved-filter-delete", Feather.TRASH_2, SavedFilterText.DELETE);
        delete.setOnAction(click -> model.delete(row.name()));
        return line(apply(), rename, delete);
    }

    private Button apply() {
        Button apply = new NameButton(row.name(), row.isInUse());
        apply.getStyleClass().add("saved-filter-apply");
        SavedFilterText spoken = row.isInUse() ? SavedFilterText.IN_USE : SavedFilterText.APPLY;
        apply.setAccessibleText(words.text(spoken, row.name()));
        apply.setTooltip(new Tooltip(words.text(spoken, row.name())));
        apply.setOnAction(click -> model.apply(row.name()));
        return apply;
    }

    private Button icon(String style, Feather picture, SavedFilterText name) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "button-icon", "small", style);
        button.setGraphic(new FontIcon(picture));
        button.setAccessibleText(words.text(name, row.name()));
        button.setTooltip(new Tooltip(words.text(name, row.name())));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void write() {
        NameField field =
                new NameField(
                                "saved-filter",
                                row.name(),
                                typed -> model.rename(row.name(), typed),
                                isByKey -> getChildren().setAll(reading()))
                        .spoken(words.text(SavedFilterText.RENAME_TO, row.name()));
        getChildren().setAll(field);
        field.start();
    }

    private static HBox line(Region... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("saved-line");
        return line;
    }
}
