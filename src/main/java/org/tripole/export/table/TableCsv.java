package org.tripole.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.tripole.exchange.Column;
import org.tripole.exchange.Table;

/**
 * A table as text, a header first and without formulas: with commas and lines that end in CR LF, as
 * RFC 4180 has it, or with tabs.
 */
public final class TableCsv {

    private TableCsv() {}

    /** Writes header and rows; the writer stays open. */
    public static void write(Table table, Writer writer) throws IOException {
        write(table, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
    }

    /**
     * The same with tabs between cells and lines that end in LF, which spreadsheets take from the
     * clipboard into cells.
     */
    public static String tabbed(Table table) {
        StringWriter text = new StringWriter();
        try {
            write(
                    table,
                    CsvWriter.builder()
                            .fieldSeparator('\t')
                            .lineDelimiter(LineDelimiter.LF)
                            .build(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a table", impossible);
        }
        return text.toString();
    }

    private static void write(Table table, CsvWriter csv) throws IOException {
        try {
            csv.writeRecord(
                    table.columns().stream().map(Column::name).map(FormulaGuard::ofWords).toList());
            table.rows()
                    .forEach(row -> csv.writeRecord(row.stream().map(FormulaGuard::of).toList()));
            csv.flush();
        } catch (UncheckedIOException wrapped) { // the library's way
            throw wrapped.getCause();
        }
    }
}
