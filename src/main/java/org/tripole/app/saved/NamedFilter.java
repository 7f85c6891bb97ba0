package org.tripole.app.saved;

import java.util.Locale;
import org.tripole.graph.Filter;

/** A filter that was saved under a name of at most {@value #MOST_LETTERS} letters. */
public record NamedFilter(String name, Filter filter) {

    /** So many letters a name may have. */
    public static final int MOST_LETTERS = 60;

    public NamedFilter {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The name of a filter has 1 to "
                            + MOST_LETTERS
                            + " letters on one line and no space at its ends, but is \""
                            + name
                            + "\"");
        }
    }

    /** Whether a filter can be called that. */
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

    /** Whether it is called that; capitals make no difference. */
    public boolean isCalled(String text) {
        return name.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }

    /** The same filter called otherwise. */
    NamedFilter called(String next) {
        return new NamedFilter(next, filter);
    }
}
