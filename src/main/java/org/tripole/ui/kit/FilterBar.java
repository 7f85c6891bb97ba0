package org.tripole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * The bar above a picture that says what is hidden and why, and brings it back; gone when nothing
 * is hidden.
 */
public final class FilterBar extends HBox {

    private final List<Label> sentences = new ArrayList<>();

    /** A bar of these parts, each of which shows while its sentence is not empty. */
    public FilterBar(List<Part> parts) {
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        BooleanBinding isAnyShown = Bindings.createBooleanBinding(() -> false);
        for (Part part : parts) {
            isAnyShown = isAnyShown.or(add(part));
        }
        visibleProperty().bind(isAnyShown);
        managedProperty().bind(visibleProperty());
    }

    /**
     * A sentence and the button that makes it untrue.
     *
     * @param id of the button
     */
    public record Part(
            String id, ObservableValue<String> sentence, String buttonText, Runnable act) {}

    /** Lets go of the sentences that it follows. */
    public void detach() {
        sentences.forEach(sentence -> sentence.textProperty().unbind());
    }

    private BooleanBinding add(Part part) {
        Label sentence = new Label();
        sentence.getStyleClass().add("filter-bar-sentence");
        sentence.textProperty().bind(part.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentences.add(sentence);
        Button button = new Button(part.buttonText());
        button.setId(part.id());
        button.setAccessibleText(part.buttonText());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> part.act().run());
        BooleanBinding isShown = sentence.textProperty().isNotEmpty();
        for (Node node : List.of(sentence, button)) {
            node.visibleProperty().bind(isShown);
            node.managedProperty().bind(isShown);
        }
        getChildren().addAll(sentence, button);
        return isShown;
    }
}
