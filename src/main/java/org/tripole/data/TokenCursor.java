package org.tripole.data;

/**
 * Measures where the tokens of a JSON text start, in step with a reader that checks them. A token
 * is a bracket, a string, a number or a word; commas and colons between two are passed over. On
 * text that is no JSON it still stops somewhere sensible: at what cannot stand there.
 */
final class TokenCursor {

    private final String file;
    private final String text;
    private int start;
    private int end;
    private int line = 1;

    /** Code points between the start of the line and {@code counted}. */
    private int column;

    private int counted;

    TokenCursor(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Moves to the first token, or to what follows the last one. */
    void advanceToEdge() {
        stopAt(afterBlank(end));
    }

    /** Moves to the next token, or to the end of the text. */
    void advance() {
        boolean mayBeSeparated = !isOpening(text.charAt(end - 1), end - start);
        int next = afterBlank(end);
        if (mayBeSeparated && next < text.length() && isSeparator(text.charAt(next))) {
            next = afterBlank(next + 1);
        }
        stopAt(next);
    }

    /** Where the token starts. */
    Place place() {
        return new Place(file, line, column + 1);
    }

    /** The token as written; empty at the end of the text. */
    String token() {
        return text.substring(start, end);
    }

    private void stopAt(int next) {
        start = next;
        end = endOfToken();
        column += text.codePointCount(counted, start);
        counted = start;
    }

    private int afterBlank(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            if (endsLine(at)) {
                line++;
                column = 0;
                counted = at + 1;
            }
            at++;
        }
        return at;
    }

    /** A line ends at LF, CR LF or CR. */
    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
    }

    private int endOfToken() {
        if (start == text.length()) {
            return start;
        }
        char first = text.charAt(start);
        if (first == '"') {
            return endOfString();
        }
        if (isPunctuation(first)) {
            return start + 1;
        }
        int at = start;
        while (at < text.length() && !isDelimiter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfString() {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private static boolean isOpening(char last, int length) {
        return length == 1 && (last == '{' || last == '[');
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ':';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isPunctuation(char c) {
        return isSeparator(c) || c == '{' || c == '}' || c == '[' || c == ']';
    }

    private static boolean isDelimiter(char c) {
        return isBlank(c) || isPunctuation(c) || c == '"';
    }
}
