package org.tripole.ui.panel;

import org.tripole.app.saved.NameRule;
import org.tripole.text.KeptText;

/** What is wrong with a name that was typed, in words. */
public record NameWords(Words words) {

    /** What is wrong with {@code name}; empty when nothing is, or nothing was typed. */
    public String complaint(String name) {
        if (name.isEmpty() || NameRule.isName(name)) {
            return "";
        }
        int letters = NameRule.letters(name);
        return letters > NameRule.MOST_LETTERS
                ? words.text(KeptText.TOO_LONG, NameRule.MOST_LETTERS, letters)
                : words.text(KeptText.ONE_LINE);
    }
}
