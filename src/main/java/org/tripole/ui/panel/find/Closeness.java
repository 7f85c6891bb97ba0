package org.tripole.ui.panel.find;

/** How well a name answers what was typed, best first. */
public enum Closeness {
    SAME,
    BEGINNING,
    BEGINNING_OF_A_WORD,
    INSIDE,
    WITH_SLIPS,
    NONE;

    /** Typed text up to this length must be right; one slip is forgiven above, two from 8 on. */
    private static final int EXACT_UP_TO = 3;

    private static final int TWO_SLIPS_FROM = 8;

    /** How well {@code name} answers {@code typed}; both in {@link Spelling#plain} form. */
    public static Closeness of(String typed, String name) {
        if (name.equals(typed)) {
            return SAME;
        }
        if (name.startsWith(typed)) {
            return BEGINNING;
        }
        if (name.contains(" " + typed)) {
            return BEGINNING_OF_A_WORD;
        }
        if (typed.length() > 1 && name.contains(typed)) {
            return INSIDE;
        }
        return isWithSlips(typed, name) ? WITH_SLIPS : NONE;
    }

    private static boolean isWithSlips(String typed, String name) {
        if (typed.length() <= EXACT_UP_TO) {
            return false;
        }
        int forgiven = typed.length() < TWO_SLIPS_FROM ? 1 : 2;
        for (int start = 0; start >= 0; start = nextWord(name, start)) {
            if (Spelling.slips(typed, name.substring(start)) <= forgiven) {
                return true;
            }
        }
        return false;
    }

    private static int nextWord(String name, int start) {
        int blank = name.indexOf(' ', start);
        return blank < 0 ? -1 : blank + 1;
    }
}
