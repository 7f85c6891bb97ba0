package org.tripole.ui.panel.filter;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tripole.text.FilterText;
import org.tripole.text.SiftText;
import org.tripole.ui.panel.Words;

/**
 * One choice of a facet: a box to tick, how many things it concerns, and a way to keep it alone, by
 * a click that shows under the pointer or by Enter.
 */
final class ChoiceRow extends HBox {

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Hyperlink only = new Hyperlink();
    private final Words words;
    private Facet.@Nullable Choice shown;

    ChoiceRow(String id, FilterPanelModel model, Words words) {
        this.words = words;
        getStyleClass().add("filter-choice");
        box.setId(id);
        box.setOnAction(click -> press(model::toggle));
        box.setMinWidth(0);
        box.setWrapText(true);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> onKey(key, model));
        only.setId(id + "-only");
        only.setText(words.text(SiftText.ONLY));
        only.getStyleClass().add("filter-only");
        only.setFocusTraversable(false); // Enter on the box does the same
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.visibleProperty()
                .bind(hoverProperty().or(box.focusedProperty()).and(only.disabledProperty().not()));
        only.setOnAction(click -> press(model::only));
        count.getStyleClass().add("filter-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, only, count);
    }

    /** Shows the choice as it is now. */
    void show(Facet.Choice choice) {
        shown = choice;
        String number = words.number(choice.count());
        box.setText(choice.text());
        box.setSelected(choice.isOn());
        box.setAccessibleText(words.text(FilterText.COUNT_SPOKEN, choice.text(), number));
        only.setAccessibleText(words.text(SiftText.ONLY_SPOKEN, choice.text()));
        only.setDisable(!choice.canStandAlone());
        count.setText(number);
    }

    private void onKey(KeyEvent key, FilterPanelModel model) {
        if (key.getCode() == KeyCode.ENTER && !only.isDisabled()) {
            key.consume();
            press(model::only);
        }
    }

    /** The box shows the state and nothing else: what was clicked takes effect by the state. */
    private void press(Consumer<Facet.Choice> act) {
        Facet.Choice choice = shown;
        if (choice != null) {
            act.accept(choice);
            box.setSelected(shown != null && shown.isOn());
        }
    }
}
