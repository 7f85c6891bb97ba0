package org.tripole.ui;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.ShellText;

/**
 * Something that a person can do from anywhere in the window.
 *
 * @param id of its button, if it has one
 * @param keys that do it; null for none
 */
record Action(
        String id, ShellText name, Feather icon, @Nullable KeyCombination keys, Runnable act) {

    Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(keys);
    }
}
