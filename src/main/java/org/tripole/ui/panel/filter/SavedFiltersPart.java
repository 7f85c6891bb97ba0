package org.tripole.ui.panel.filter;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.SavedFilterText;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.FocusOwner;
import org.tripole.ui.kit.FoldingSection;
import org.tripole.ui.panel.Words;

/** The saved filters: a line to save the present one, and each to apply, rename or delete. */
final class SavedFiltersPart {

    private final SavedFiltersModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private final Button save = new Button();
    private final Label says = new EmptyHint("");
    private final FoldingSection section;
    private final ChangeListener<List<SavedRow>> onRows = (property, before, now) -> show(now);
    private final ChangeListener<Boolean> onCanSave = (property, before, now) -> weigh();

    SavedFiltersPart(SavedFiltersModel model, Words words) {
        this.model = model;
        this.words = words;
        rows.setId("saved-filter-rows");
        rows.managedProperty().bind(rows.visibleProperty());
        name.setId("saved-filter-name");
        name.setPromptText(words.text(SavedFilterText.NAME));
        name.setAccessibleText(words.text(SavedFilterText.NAME));
        name.setOnAction(enter -> save());
        name.textProperty().addListener((property, before, now) -> weigh());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("saved-filter-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(click -> save());
        says.setId("saved-filter-says");
        says.managedProperty().bind(says.textProperty().isNotEmpty());
        HBox line = new HBox(name, save);
        line.getStyleClass().add("saved-line");
        section =
                new FoldingSection("saved-filters", words.text(SavedFilterText.TITLE))
                        .folded()
                        .with(rows, line, says);
    }

    Region region() {
        return section;
    }

    /** Unfolds and puts the cursor where the name is typed. */
    void start() {
        section.unfoldedProperty().set(true);
        name.requestFocus();
    }

    void attach() {
        model.rowsProperty().addListener(onRows);
        model.canSaveProperty().addListener(onCanSave);
        model.attach();
        show(model.rowsProperty().get());
    }

    void detach() {
        model.detach();
        model.canSaveProperty().removeListener(onCanSave);
        model.rowsProperty().removeListener(onRows);
    }

    private void save() {
        if (model.mayBeSaved(name.getText())) {
            model.save(name.getText());
            name.clear();
        }
    }

    private void show(List<SavedRow> saved) {
        boolean hadFocus = FocusOwner.isWithin(rows);
        rows.getChildren()
                .setAll(saved.stream().map(row -> new SavedFilterLine(row, model, words)).toList());
        rows.setVisible(!saved.isEmpty());
        section.summarise(words.text(SavedFilterText.COUNT, saved.size()));
        if (hadFocus) {
            name.requestFocus(); // the row with the focus is a new one or gone
        }
        weigh();
    }

    private void weigh() {
        String typed = name.getText();
        SavedFilterText verb =
                model.replaces(typed) ? SavedFilterText.REPLACE : SavedFilterText.SAVE;
        save.setText(words.text(verb));
        save.setAccessibleText(words.text(verb));
        save.setDisable(!model.mayBeSaved(typed));
        says.setText(model.consequence(typed));
        name.setAccessibleHelp(says.getText());
    }
}
