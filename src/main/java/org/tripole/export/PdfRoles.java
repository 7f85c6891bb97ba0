package org.tripole.export;

import org.tripole.draw.Passage;

/** The standard structure types of passages (ISO 32000-1, 14.8.4). */
final class PdfRoles {

    static final String DOCUMENT = "Document";
    static final String FIGURE = "Figure";
    static final String LIST = "L";
    static final String ITEM = "LI";
    static final String TABLE = "Table";
    static final String ROW = "TR";
    static final String LINK = "Link";

    private PdfRoles() {}

    /** What the content of a passage is; for a row, that of each cell. */
    static String of(Passage passage) {
        if (passage instanceof Passage.Text text) {
            return switch (text.role()) {
                case TITLE -> "H1";
                case HEADING -> "H2";
                case PARAGRAPH -> "P";
                case ITEM -> "LBody";
                case HEAD_ROW -> "TH";
                case ROW -> "TD";
            };
        }
        return FIGURE;
    }
}
