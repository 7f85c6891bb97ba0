package org.tripole.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.ShellText;

/**
 * Something that a person can do from anywhere in the window.
 *
 * @param keys each of which does it; the first is the one that is told
 */
record Action(ShellText name, Feather icon, List<KeyCombination> keys, Runnable act) {

    Action {
        keys = List.copyOf(keys);
    }

    /** Id of the button that does it. */
    String id() {
        return "action-" + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same on one key more. */
    Action on(KeyCode code, KeyCombination.Modifier... modifiers) {
        KeyCombination next = new KeyCodeCombination(code, modifiers);
        return new Action(name, icon, Stream.concat(keys.stream(), Stream.of(next)).toList(), act);
    }

    /** Ctrl++ is hard to read. */
    private static String named(String keys) {
        return keys.replaceFirst("\\+\\+$", "+Plus").replaceFirst("\\+-$", "+Minus");
    }

    /** The key that is told; empty when it has none. */
    String keysInWords() {
        return keys.isEmpty() ? "" : named(keys.get(0).getDisplayText());
    }
}
