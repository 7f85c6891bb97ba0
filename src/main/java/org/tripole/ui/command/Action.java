package org.tripole.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.MessageKey;

/**
 * Something that a person can do from anywhere in the window.
 *
 * @param keys each of which does it; the first is the one that is told
 * @param when what must hold for it
 */
public record Action(
        MessageKey name, Feather icon, List<Keystroke> keys, Condition when, Runnable act) {

    public Action {
        keys = List.copyOf(keys);
    }

    /** An action without keys that is always possible. */
    public static Action of(MessageKey name, Feather icon, Runnable act) {
        return new Action(name, icon, List.of(), Condition.ALWAYS, act);
    }

    /** Id of the button that does it. */
    public String id() {
        return "action-" + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same on one key more, from anywhere in the window. */
    public Action on(KeyCode code, KeyCombination.Modifier... modifiers) {
        return with(new Keystroke(new KeyCodeCombination(code, modifiers), Keystroke.Where.WINDOW));
    }

    /** The same on one key more while the picture has the focus. */
    public Action inPicture(KeyCode code, KeyCombination.Modifier... modifiers) {
        return with(
                new Keystroke(new KeyCodeCombination(code, modifiers), Keystroke.Where.PICTURE));
    }

    /** The same, possible only while {@code condition} holds. */
    public Action when(Condition condition) {
        return new Action(name, icon, keys, condition, act);
    }

    /** The key that is told; empty when it has none. */
    public String keysInWords() {
        return keys.isEmpty() ? "" : keys.get(0).inWords();
    }

    private Action with(Keystroke next) {
        return new Action(
                name, icon, Stream.concat(keys.stream(), Stream.of(next)).toList(), when, act);
    }
}
