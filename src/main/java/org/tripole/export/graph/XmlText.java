package org.tripole.export.graph;

/** Words as XML can carry them. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * The words with markup escaped. Line ends and tabs become references, because readers turn
     * plain ones into blanks in attributes; what XML forbids even as a reference becomes U+FFFD.
     */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(code -> append(escaped, code));
        return escaped.toString();
    }

    private static void append(StringBuilder text, int code) {
        switch (code) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\t', '\n', '\r' -> text.append("&#").append(code).append(';');
            default -> text.appendCodePoint(isAllowed(code) ? code : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int code) {
        boolean isLoneSurrogate = code >= 0xD800 && code <= 0xDFFF;
        return code >= ' ' && !isLoneSurrogate && code != 0xFFFE && code != 0xFFFF;
    }
}
