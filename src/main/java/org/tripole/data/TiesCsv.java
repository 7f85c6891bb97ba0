package org.tripole.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.SourceId;
import org.tripole.domain.Tie;

/**
 * Ties as a table for people who work in a spreadsheet: target, actor, relation, date, quality,
 * source, note. Several sources of a tie stand in one cell, with blanks between them.
 */
public final class TiesCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TiesCsv() {}

    /**
     * All ties of {@code data} in its order: comma-separated with a header, a byte-order mark for
     * spreadsheets that need one, lines that end in CR LF, no cell that would run as a formula.
     */
    public static String text(Dataset data) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            table.writeRecord(TieTable.COLUMNS);
            data.ties().forEach(tie -> table.writeRecord(cells(tie)));
        } catch (IOException impossible) { // a StringWriter throws none
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * The dataset {@code onTop} with the sound ties of {@code file} on top, and the problems of the
     * others; no dataset when the file cannot be read or is no table of ties. Comma, semicolon and
     * tab are recognised, and UTF-8 and UTF-16 by their marks. The column of a place counts cells.
     */
    public static LoadReport read(Path file, Dataset onTop) {
        Problems problems = new Problems();
        String name = file.getFileName().toString();
        Optional<Dataset> dataset =
                FolderFiles.bytesOf(file, name, problems)
                        .flatMap(bytes -> TableText.decode(name, bytes, problems))
                        .flatMap(text -> new TieTable(name, problems).rows(text))
                        .filter(rows -> isFew(rows.size() + onTop.ties().size(), name, problems))
                        .map(rows -> new TieImport(onTop, problems).with(rows));
        return new LoadReport(dataset.orElse(null), problems.inOrder());
    }

    private static boolean isFew(long ties, String name, Problems problems) {
        if (ties <= FolderReader.MOST_TIES) {
            return true;
        }
        problems.add(new FileProblem(Place.whole(name), Fault.TOO_MANY_TIES));
        return false;
    }

    private static List<String> cells(Tie tie) {
        String sources =
                tie.sources().stream().map(SourceId::value).collect(Collectors.joining(" "));
        return Stream.of(
                        tie.target().value(),
                        tie.actor().value(),
                        tie.relation().key(),
                        tie.dated().map(PartialDate::toString).orElse(""),
                        tie.quality().key(),
                        sources,
                        Optional.ofNullable(tie.note()).orElse(""))
                .map(CsvCell::defused)
                .toList();
    }
}
