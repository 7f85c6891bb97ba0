package org.tripole.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: replaces them by the characters of their isolated, initial, medial and
 * final forms (Unicode blocks Arabic Presentation Forms A and B), and lam with alef by the
 * ligature. The bundled font shows these characters by the glyphs that its shaping tables choose.
 */
final class ArabicForms {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final int ALL_FORMS = 4;

    /** Isolated, final, initial, medial form by letter or by lam with alef. */
    private static final Map<String, String> FORMS = read();

    private ArabicForms() {}

    private static Map<String, String> read() {
        Map<String, String> forms = new HashMap<>();
        add(0xFB50, 0xFBB1, forms);
        add(0xFBD3, 0xFBE7, forms);
        add(0xFBFC, 0xFBFF, forms);
        add(0xFE80, 0xFEFC, forms);
        forms.put(String.valueOf(TATWEEL), String.valueOf(TATWEEL).repeat(ALL_FORMS));
        return Map.copyOf(forms);
    }

    /** The blocks list the forms of a letter one after the other, in the order that we need. */
    private static void add(int first, int last, Map<String, String> forms) {
        for (int code = first; code <= last; code++) {
            String form = Character.toString(code);
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
            forms.merge(letters, form, String::concat);
        }
    }

    /** The text with joined letters, still in the order it is read. */
    static String join(String text) {
        StringBuilder joined = new StringBuilder();
        boolean joinsBack = false;
        int at = 0;
        while (at < text.length()) {
            String unit = unitAt(text, at);
            at += unit.length();
            if (isMark(unit)) {
                joined.append(unit);
                continue;
            }
            String choice = FORMS.getOrDefault(unit, unit);
            boolean joinsOn = choice.length() == ALL_FORMS && takesJoin(text, at);
            joined.append(form(choice, joinsBack, joinsOn));
            joinsBack = joinsOn;
        }
        return joined.toString();
    }

    private static char form(String choice, boolean joinsBack, boolean joinsOn) {
        int index = (joinsBack ? 1 : 0) + (joinsOn ? 2 : 0);
        return choice.charAt(index);
    }

    private static String unitAt(String text, int at) {
        if (text.charAt(at) == LAM && at + 1 < text.length()) {
            String pair = text.substring(at, at + 2);
            if (FORMS.containsKey(pair)) {
                return pair;
            }
        }
        return text.substring(at, at + 1);
    }

    /** Whether the next letter, marks skipped, has a form that is joined from before. */
    private static boolean takesJoin(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            String letter = text.substring(at, at + 1);
            if (!isMark(letter)) {
                return FORMS.getOrDefault(letter, "").length() >= 2;
            }
        }
        return false;
    }

    private static boolean isMark(String unit) {
        return Character.getType(unit.charAt(0)) == Character.NON_SPACING_MARK;
    }
}
