package org.tripole.ui.panel.filter;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tripole.text.FilterText;
import org.tripole.ui.panel.Words;

/** One choice of a facet: a box to tick, and how many things it concerns. */
final class ChoiceRow extends HBox {

    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Words words;
    private Facet.@Nullable Choice shown;

    ChoiceRow(String id, Consumer<Facet.Choice> toggle, Words words) {
        this.words = words;
        getStyleClass().add("filter-choice");
        box.setId(id);
        box.setOnAction(click -> press(toggle));
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("filter-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, count);
    }

    /** Shows the choice as it is now. */
    void show(Facet.Choice choice) {
        shown = choice;
        String number = words.number(choice.count());
        box.setText(choice.text());
        box.setSelected(choice.isOn());
        box.setAccessibleText(words.text(FilterText.COUNT_SPOKEN, choice.text(), number));
        count.setText(number);
    }

    /** The box shows the state and nothing else: what was clicked takes effect by the state. */
    private void press(Consumer<Facet.Choice> toggle) {
        Facet.Choice choice = shown;
        if (choice != null) {
            toggle.accept(choice);
            box.setSelected(shown != null && shown.isOn());
        }
    }
}
