package org.tripole.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * One of several choices, of which only the chosen one is in sight. Shows only what it is told, so
 * that undo is seen in it too.
 *
 * @param <T> what is chosen
 */
public final class Dropdown<T> extends ComboBox<T> {

    private boolean isTold;

    /** A choice with that id among the keys of {@code texts}, in their order. */
    public Dropdown(String id, String name, Map<T, String> texts, Consumer<T> choose) {
        Map<T, String> words = new LinkedHashMap<>(texts);
        setId(id);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(List.copyOf(words.keySet()));
        setConverter(new Written<>(words));
        valueProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!isTold && now != null) {
                                choose.accept(now);
                            }
                        });
    }

    /** Shows {@code value} as chosen, without telling anybody. */
    public void show(T value) {
        isTold = true;
        setValue(value);
        isTold = false;
    }

    private static final class Written<T> extends StringConverter<T> {

        private final Map<T, String> words;

        Written(Map<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.getOrDefault(value, "");
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // not editable, so never asked
        }
    }
}
