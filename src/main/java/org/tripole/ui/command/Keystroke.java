package org.tripole.ui.command;

import javafx.scene.input.KeyCombination;

/** Keys that do something, and where the focus must be for it. */
public record Keystroke(KeyCombination keys, Where where) {

    /** Where the focus must be. */
    public enum Where {
        /** Anywhere in the window. */
        WINDOW,
        /** On the picture; elsewhere such keys write text. */
        PICTURE
    }

    /** The keys as they are told, such as Ctrl+Plus. */
    public String inWords() {
        String words =
                keys.getDisplayText()
                        .replace("\u21b5", "Enter") // not in every font
                        .replace("Escape", "Esc");
        return words.equals("+") || words.equals("-")
                ? words
                : words.replaceFirst("\\+\\+$", "+Plus").replaceFirst("\\+-$", "+Minus");
    }
}
