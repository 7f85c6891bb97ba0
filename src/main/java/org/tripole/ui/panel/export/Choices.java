package org.tripole.ui.panel.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Controls of a form: a choice with its name before it, a box to tick. */
final class Choices {

    private Choices() {}

    /**
     * A choice among values.
     *
     * @param id of the control
     * @param name before it, and for screen readers
     */
    record Question(String id, String name) {}

    /** A list to choose from, showing values in words. */
    static <T> ComboBox<T> list(Question question, List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(question.id());
        box.setAccessibleText(question.name());
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("Values are chosen, not typed");
                    }
                });
        return box;
    }

    /** A box to tick. */
    static CheckBox tick(Question question, boolean isTicked, Consumer<Boolean> onTicked) {
        CheckBox box = new CheckBox(question.name());
        box.setId(question.id());
        box.setSelected(isTicked);
        box.setWrapText(true);
        box.selectedProperty().addListener((property, before, now) -> onTicked.accept(now));
        return box;
    }

    /** A control with its name before it. */
    static HBox row(String name, Region control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.getStyleClass().add("export-name");
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("export-choice");
        return row;
    }
}
