package org.tripole.export;

/** Words and numbers as XML has them. */
final class SvgText {

    private static final double STEPS = 1000;

    private SvgText() {}

    /** The number rounded to three places, without superfluous zeros. */
    static String number(double value) {
        double rounded = Math.rint(value * STEPS) / STEPS;
        if (rounded == Math.rint(rounded)) {
            return Long.toString((long) rounded);
        }
        return java.math.BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
    }

    /** The text with markup escaped and without characters that XML forbids. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(SvgText::isAllowed).forEach(code -> append(escaped, code));
        return escaped.toString();
    }

    /** Whether the text comes back from XML as it went in. */
    static boolean keeps(String text) {
        return text.codePoints().allMatch(code -> isAllowed(code) && code != '\r');
    }

    private static void append(StringBuilder text, int code) {
        switch (code) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            default -> text.appendCodePoint(code);
        }
    }

    private static boolean isAllowed(int code) {
        boolean isControl = code < ' ' && code != '\t' && code != '\n' && code != '\r';
        boolean isLoneSurrogate = code >= 0xD800 && code <= 0xDFFF;
        return !isControl && !isLoneSurrogate && code != 0xFFFE && code != 0xFFFF;
    }
}
