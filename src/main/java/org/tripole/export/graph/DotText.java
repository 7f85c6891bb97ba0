package org.tripole.export.graph;

/** Words as a quoted id of the DOT language. */
final class DotText {

    private DotText() {}

    /**
     * The words in quotes. A backslash is doubled, as a single one at the end would take the
     * closing quote along and others would name a node or a line end in labels.
     */
    static String quoted(String words) {
        StringBuilder quoted = new StringBuilder(words.length() + 2).append('"');
        words.codePoints().forEach(code -> append(quoted, code));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder text, int code) {
        switch (code) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.appendCodePoint(code == 0 ? 0xFFFD : code); // NUL ends a file for it
        }
    }
}
