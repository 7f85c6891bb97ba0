package org.tripole.ui.panel;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tripole.app.saved.NameRule;
import org.tripole.text.KeptText;

/** What is wrong with a name that was typed, in words. */
public record NameWords(Words words) {

    /**
     * Hands what was typed on as a name, unless nothing was typed or something is wrong with it.
     *
     * @param taken what is wrong when another thing has the name; empty when none has it
     * @return what is wrong, or nothing
     */
    public String rename(String typed, UnaryOperator<String> taken, Consumer<String> act) {
        String next = typed.strip();
        String unfit = complaint(next);
        String wrong = unfit.isEmpty() ? taken.apply(next) : unfit;
        if (wrong.isEmpty() && !next.isEmpty()) {
            act.accept(next);
        }
        return wrong;
    }

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
