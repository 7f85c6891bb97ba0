package org.tripole.app.saved;

import java.util.Locale;

/** What filters and views may be called that a person saves. */
public final class NameRule {

    /** So many letters a name may have. */
    public static final int MOST_LETTERS = 60;

    private NameRule() {}

    /** Whether something can be called that: some letters on one line, no space at the ends. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && letters(text) <= MOST_LETTERS
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** How many letters a text has, however many units it takes. */
    public static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether two names are one; capitals make no difference. */
    public static boolean isSame(String name, String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    static void require(String what, String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The name of a "
                            + what
                            + " has 1 to "
                            + MOST_LETTERS
                            + " letters on one line and no space at its ends, but is \""
                            + name
                            + "\"");
        }
    }
}
