package org.tripole.export.table;

import java.util.regex.Pattern;
import org.tripole.exchange.Cell;

/**
 * Keeps spreadsheets from running words as formulas: words that begin like one get an apostrophe in
 * front, as spreadsheets mark text themselves. Numbers stay numbers, also below zero.
 */
final class FormulaGuard {

    /**
     * A sign that starts a formula, plain or full-width, or a control, which spreadsheets skip;
     * after apostrophes too, so that taking one off gives back the words.
     */
    private static final Pattern RISKY =
            Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The cell as a spreadsheet may see it. */
    static String of(Cell cell) {
        return cell instanceof Cell.Text text ? ofWords(text.words()) : cell.plain();
    }

    /** Words as a spreadsheet may see them. */
    static String ofWords(String words) {
        return RISKY.matcher(words).matches() ? "'" + words : words;
    }
}
