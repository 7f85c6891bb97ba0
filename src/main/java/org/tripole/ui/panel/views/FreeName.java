package org.tripole.ui.panel.views;

import java.util.Optional;
import org.tripole.app.saved.NameRule;
import org.tripole.app.saved.NamedViews;

/** Names that a view can be given: short enough, and not given yet. */
public final class FreeName {

    private static final String CUT = "\u2026";

    private FreeName() {}

    /** The proposed name, numbered from 2 where another view has it. */
    static String of(String proposed, NamedViews taken) {
        String name = within(proposed, NameRule.MOST_LETTERS);
        for (int number = 2; taken.named(name).isPresent(); number++) {
            String end = " " + number;
            name = within(proposed, NameRule.MOST_LETTERS - end.length()) + end;
        }
        return name;
    }

    /** Cut behind a word where it is too long. */
    public static String within(String name, int letters) {
        if (NameRule.letters(name) <= letters) {
            return name;
        }
        String start = name.substring(0, name.offsetByCodePoints(0, letters - CUT.length()));
        String words =
                Optional.of(start.lastIndexOf(' '))
                        .filter(space -> space > letters / 2)
                        .map(space -> start.substring(0, space))
                        .orElse(start);
        return words.strip() + CUT;
    }
}
