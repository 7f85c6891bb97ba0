package org.tripole.ui.command;

import java.util.List;
import java.util.OptionalInt;
import org.tripole.ui.panel.find.Closeness;
import org.tripole.ui.panel.find.Spelling;

/** How well a name answers what was typed, forgiving order, gaps and slips. */
final class Fuzzy {

    private Fuzzy() {}

    /** 0 is best; empty when the name is no answer. Nothing typed matches all names alike. */
    static OptionalInt rank(String typed, String name) {
        String asked = Spelling.plain(typed);
        String plain = Spelling.plain(name);
        if (asked.isEmpty()) {
            return OptionalInt.of(0);
        }
        Closeness closeness = Closeness.of(asked, plain);
        int spelled = Closeness.values().length;
        if (closeness.compareTo(Closeness.WITH_SLIPS) < 0) {
            return OptionalInt.of(closeness.ordinal());
        }
        if (hasWords(plain, List.of(asked.split(" ")))) {
            return OptionalInt.of(spelled);
        }
        if (asked.length() > 1 && initials(plain).startsWith(asked.replace(" ", ""))) {
            return OptionalInt.of(spelled + 1);
        }
        return closeness == Closeness.NONE ? OptionalInt.empty() : OptionalInt.of(spelled + 2);
    }

    /** Whether every typed word begins a word of the name, in any order. */
    private static boolean hasWords(String plain, List<String> typed) {
        return typed.stream().allMatch(word -> (" " + plain).contains(" " + word));
    }

    private static String initials(String plain) {
        StringBuilder initials = new StringBuilder();
        for (String word : plain.split(" ")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }
}
