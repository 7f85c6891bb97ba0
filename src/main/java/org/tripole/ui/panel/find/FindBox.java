package org.tripole.ui.panel.find;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.tripole.text.FindText;
import org.tripole.ui.canvas.CanvasFonts;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.ForeignScript;
import org.tripole.ui.panel.Words;

/** The search box of the top bar with its list of hits. Arrows choose, Enter takes, Esc closes. */
public final class FindBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP_PX = 4;

    private final FindModel model;
    private final Words words;
    private final ForeignScript script;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final Popup popup = new Popup();
    private final ChangeListener<List<FoundThing>> onHits = (property, before, now) -> show(now);
    private final ChangeListener<Number> onChosen = (property, before, now) -> light();
    private final ChangeListener<String> onTyped = (property, before, now) -> type(now);
    private final ChangeListener<Boolean> onFocus = (property, before, now) -> leave(now);

    /** A box over {@code model}; names in other scripts get their faces from {@code fonts}. */
    public FindBox(FindModel model, Words words, CanvasFonts fonts) {
        this.model = model;
        this.words = words;
        this.script = new ForeignScript(fonts);
        field.setId("find");
        field.setPromptText(words.text(FindText.FIND_PROMPT));
        field.setAccessibleText(words.text(FindText.FIND_PROMPT));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setId("find-hits");
        list.getStyleClass().add("find-hits");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        // The list stands under the field; its shadow, which belongs to the window, reaches out.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    /** The field for the top bar. */
    public Region region() {
        return field;
    }

    /** Puts the cursor into the field, with what was typed before selected. */
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /**
     * Takes the hit so many places on, without opening the list; starts where nothing was found.
     */
    public void next(int steps) {
        if (!model.step(steps)) {
            start();
        }
    }

    /** Starts to listen. */
    public void attach() {
        field.textProperty().addListener(onTyped);
        field.focusedProperty().addListener(onFocus);
        model.hitsProperty().addListener(onHits);
        model.chosenProperty().addListener(onChosen);
    }

    /** Stops to listen and closes the list. */
    public void detach() {
        field.textProperty().removeListener(onTyped);
        field.focusedProperty().removeListener(onFocus);
        model.hitsProperty().removeListener(onHits);
        model.chosenProperty().removeListener(onChosen);
        popup.hide();
    }

    private void type(String typed) {
        script.dress(field, typed);
        model.type(typed);
        if (typed.isBlank()) {
            popup.hide();
        } else {
            show(model.hitsProperty().get());
            open();
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> take(key);
            case ESCAPE -> close(key);
            default -> {}
        }
    }

    private void move(KeyEvent key, int steps) {
        key.consume();
        if (popup.isShowing()) {
            model.move(steps);
        } else if (!field.getText().isBlank()) {
            type(field.getText());
        }
    }

    private void take(KeyEvent key) {
        key.consume();
        if (model.take()) {
            popup.hide();
        }
    }

    private void close(KeyEvent key) {
        if (popup.isShowing()) {
            popup.hide();
            key.consume();
        } else if (!field.getText().isEmpty()) {
            field.clear();
            key.consume();
        }
    }

    private void leave(boolean isFocused) {
        if (!isFocused) {
            popup.hide();
        }
    }

    private void open() {
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds != null && !popup.isShowing()) {
            list.setPrefWidth(bounds.getWidth());
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + GAP_PX);
        }
    }

    private void show(List<FoundThing> hits) {
        list.getChildren().setAll(hits.stream().map(this::row).toList());
        if (hits.isEmpty()) {
            list.getChildren().add(new EmptyHint(words.text(FindText.NOTHING_FOUND)));
        }
        light();
    }

    private Node row(FoundThing hit) {
        Label name = label(hit.name(), "find-name");
        VBox row = new VBox(name, about(hit));
        row.setId("find-" + hit.ref().id());
        row.getStyleClass().add("find-hit");
        row.setAccessibleText(hit.name());
        row.setOnMouseClicked(
                click -> {
                    model.take(hit);
                    popup.hide();
                });
        return row;
    }

    /** The kind, and the name that matched in a face that has its letters. */
    private Node about(FoundThing hit) {
        if (hit.matched().isEmpty()) {
            return label(hit.kind(), "find-detail");
        }
        if (!ForeignScript.isIn(hit.matched())) {
            return label(words.text(FindText.HIT_BY, hit.kind(), hit.matched()), "find-detail");
        }
        Label kind = label(words.text(FindText.HIT_BY, hit.kind(), ""), "find-detail");
        Label matched = label(hit.matched(), "find-detail");
        script.dress(matched, hit.matched());
        HBox both = new HBox(kind, matched);
        both.setAlignment(Pos.BASELINE_LEFT); // faces differ in height
        return both;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Lights the chosen row and tells it to assistive technology. */
    private void light() {
        int chosen = model.chosenProperty().get();
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        field.setAccessibleHelp(spoken(chosen));
    }

    private String spoken(int chosen) {
        List<FoundThing> hits = model.hitsProperty().get();
        if (chosen < 0 || chosen >= hits.size()) {
            return words.text(FindText.NOTHING_FOUND);
        }
        FoundThing hit = hits.get(chosen);
        return words.text(FindText.HIT_PLACE, hit.name(), hit.kind(), chosen + 1, hits.size());
    }
}
