package org.tripole.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The bar above a picture that says what filters hide and undoes them; gone when it is empty. */
public final class FilterBar extends HBox {

    private final Label sentence = new Label();

    /** A bar that shows {@code sentence} while it is not empty. */
    public FilterBar(ObservableValue<String> sentence, String resetText, Runnable reset) {
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        this.sentence.getStyleClass().add("filter-bar-sentence");
        this.sentence.textProperty().bind(sentence);
        this.sentence.setWrapText(true);
        this.sentence.setMinHeight(USE_PREF_SIZE);
        Button button = new Button(resetText);
        button.setId("filter-bar-reset");
        button.setAccessibleText(resetText);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> reset.run());
        getChildren().addAll(this.sentence, button);
        visibleProperty().bind(this.sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Lets go of the sentence that it follows. */
    public void detach() {
        sentence.textProperty().unbind();
    }
}
