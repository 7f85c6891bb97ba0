package org.tripole.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * One of a few choices, all in sight, side by side. Works as radio buttons do: one Tab stop, arrows
 * between the choices. Shows only what it is told, so that undo is seen in it too.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends GridPane {

    private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> choose;
    private boolean isTold;

    /** A choice among {@code options}, in rows of {@code columns}. */
    public Segments(List<Option<T>> options, int columns, Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("segments");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(Priority.ALWAYS);
            width.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(width);
        }
        ToggleGroup group = new ToggleGroup();
        for (Option<T> option : options) {
            RadioButton button = button(option);
            button.setToggleGroup(group);
            add(button, buttons.size() % columns, buttons.size() / columns);
            buttons.put(option.value(), button);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> tell());
    }

    /** One choice: the id of its button and the words on it. */
    public record Option<T>(T value, String id, String text) {

        /** Options for all of {@code values}. */
        public static <T> List<Option<T>> of(
                List<T> values, Function<T, String> ids, Function<T, String> texts) {
            return values.stream()
                    .map(value -> new Option<>(value, ids.apply(value), texts.apply(value)))
                    .toList();
        }
    }

    /** Shows {@code value} as chosen, without telling anybody. */
    public void show(T value) {
        RadioButton button = buttons.get(value);
        if (button != null) {
            isTold = true;
            button.setSelected(true);
            isTold = false;
        }
    }

    private void tell() {
        if (!isTold) {
            buttons.forEach(
                    (value, button) -> {
                        if (button.isSelected()) {
                            choose.accept(value);
                        }
                    });
        }
    }

    private static RadioButton button(Option<?> option) {
        RadioButton button = new RadioButton(option.text());
        button.setId(option.id());
        button.setAccessibleText(option.text());
        button.getStyleClass().remove("radio-button");
        button.getStyleClass().add("segment");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setWrapText(true);
        return button;
    }
}
