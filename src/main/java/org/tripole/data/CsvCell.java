package org.tripole.data;

import java.util.regex.Pattern;

/**
 * A cell that no spreadsheet runs as a formula. A cell that begins like one gets an apostrophe in
 * front, as spreadsheets write text; reading takes it off again, so nothing is lost.
 */
final class CsvCell {

    /** Apostrophes, then a sign that starts a formula, plain or full-width, or a control. */
    private static final Pattern RISKY =
            Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvCell() {}

    /** The cell to write for {@code text}. */
    static String defused(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that {@code cell} was written for. */
    static String restored(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
