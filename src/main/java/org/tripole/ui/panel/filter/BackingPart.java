package org.tripole.ui.panel.filter;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.SiftText;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.panel.Words;

/** The question who backs what: a search, and for each thing whether all, any or none. */
final class BackingPart {

    private final BackingModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final VBox hits = new VBox();
    private final VBox rows = new VBox();
    private final VBox root = new VBox();

    BackingPart(BackingModel model, Words words) {
        this.model = model;
        this.words = words;
        search.setId("backing-search");
        search.setPromptText(words.text(SiftText.BACKING_SEARCH));
        search.setAccessibleText(words.text(SiftText.BACKING_SEARCH));
        search.textProperty().addListener((property, before, now) -> showHits(now));
        search.setOnAction(enter -> takeFirst());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::clearByEscape);
        hits.setId("backing-hits");
        hits.managedProperty().bind(hits.visibleProperty());
        hits.setVisible(false);
        rows.setId("backing-rows");
        hits.getStyleClass().add("backing-rows");
        rows.getStyleClass().add("backing-rows");
        root.getStyleClass().add("section-body");
        root.getChildren()
                .addAll(search, hits, rows, new EmptyHint(words.text(SiftText.BACKING_HINT)));
    }

    Region region() {
        return root;
    }

    /** Shows the question as it is now; where the rows stay, so does the focus. */
    void show() {
        String focused = focusedId();
        rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
        refocus(focused);
    }

    private void showHits(String typed) {
        List<BackingRow> found = model.hits(typed);
        hits.getChildren().setAll(found.stream().map(this::hit).toList());
        if (found.isEmpty()) {
            hits.getChildren().add(new EmptyHint(words.text(SiftText.BACKING_NO_HIT)));
        }
        hits.setVisible(!typed.isBlank());
    }

    private void takeFirst() {
        model.hits(search.getText()).stream().findFirst().ifPresent(row -> take(row, Part.ALL));
    }

    private void take(BackingRow row, Part part) {
        model.toggle(row.thing(), part);
        search.clear();
    }

    private void clearByEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        }
    }

    /** A hit says in full what it is called, as a short name may be a number. */
    private VBox hit(BackingRow row) {
        VBox hit = new VBox(box(row, name(row)));
        if (!row.detail().isEmpty()) {
            hit.getChildren().add(new EmptyHint(row.detail()));
        }
        return hit;
    }

    private HBox row(BackingRow row) {
        Label name = name(row);
        if (!row.detail().isEmpty()) {
            name.setTooltip(new Tooltip(row.detail()));
        }
        return box(row, name);
    }

    private HBox box(BackingRow row, Region names) {
        names.setMinWidth(0);
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox parts = new HBox();
        parts.getStyleClass().add("parts");
        parts.setMinWidth(Region.USE_PREF_SIZE);
        for (Part part : Part.values()) {
            parts.getChildren().add(button(row, part));
        }
        HBox box = new HBox(names, parts);
        box.getStyleClass().add("backing-row");
        return box;
    }

    private static Label name(BackingRow row) {
        Label name = new Label(row.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return name;
    }

    private ToggleButton button(BackingRow row, Part part) {
        ToggleButton button = new ToggleButton(words.text(SiftText.valueOf("PART_" + part)));
        button.setId("backing-" + part.name().toLowerCase(Locale.ROOT) + "-" + row.key());
        button.setAccessibleText(words.text(SiftText.valueOf("PART_SPOKEN_" + part), row.name()));
        button.getStyleClass().add("segment");
        button.setSelected(row.partIn().filter(part::equals).isPresent());
        button.setOnAction(click -> take(row, part));
        return button;
    }

    private String focusedId() {
        var scene = root.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private void refocus(String id) {
        if (id.startsWith("backing-") && !id.equals(search.getId())) {
            var again = rows.lookup("#" + id);
            (again == null ? search : again).requestFocus();
        }
    }
}
