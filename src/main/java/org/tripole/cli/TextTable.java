package org.tripole.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for reading: columns as wide as their widest cell, two blanks between them. */
final class TextTable {

    /** Where the text of a column stands. */
    enum Align {
        LEFT,
        RIGHT
    }

    private static final String GAP = "  ";

    private final List<Align> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Align> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row needs " + columns.size() + " cells, but has " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /** Writes all rows, each after {@code margin}; no line ends in blanks. */
    void write(String margin, PrintWriter out) {
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(margin);
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : GAP).append(cell(row.get(i), widths[i], columns.get(i)));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private static String cell(String text, int width, Align align) {
        String blanks = " ".repeat(width - length(text));
        return align == Align.LEFT ? text + blanks : blanks + text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
