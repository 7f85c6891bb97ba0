package org.tripole.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.exchange.Table;

/**
 * A table as a CSV file for spreadsheets. It begins with a byte-order mark, without which Excel
 * takes UTF-8 for the machine's old code page and garbles every name beyond ASCII.
 */
public final class TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableFile() {}

    /** Writes the table, wholly or not at all; equal tables give equal bytes. */
    public static void write(Table table, Path path, Existing existing) throws WriteFailure {
        AtomicFile.write(path, existing, stream -> write(table, stream));
    }

    private static void write(Table table, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        TableCsv.write(table, writer);
        writer.flush();
    }
}
