package org.tripole.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table with a header, as rows of named fields. In it the column of a {@link Place} counts cells.
 * A cell of blanks is no field.
 */
final class TieTable {

    static final List<String> COLUMNS =
            List.of("target", "actor", "relation", "date", "quality", "source", "note");
    private static final List<String> NEEDED = COLUMNS.subList(0, 3);

    /** What may stand between two sources in one cell. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

    private final String file;
    private final Problems problems;

    TieTable(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rows of {@code text}; nothing, and a problem more, when it is no such table. */
    Optional<List<Json.Fields>> rows(String text) {
        List<Json.Fields> rows = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> records = reader(text)) {
            Iterator<CsvRecord> each = records.iterator();
            List<String> header = each.hasNext() ? header(each.next()) : List.of();
            line++;
            if (!hasNeeded(header)) {
                return Optional.empty();
            }
            while (each.hasNext()) {
                CsvRecord row = each.next();
                rows.add(fields(header, row));
                line = lineAfter(row);
            }
            return Optional.of(rows);
        } catch (CsvParseException | IOException broken) { // such as a cell without an end
            problems.add(new FileProblem(new Place(file, line, 1), Fault.NO_TABLE));
            return Optional.empty();
        }
    }

    private static int lineAfter(CsvRecord row) {
        long breaks = String.join("", row.getFields()).chars().filter(c -> c == '\n').count();
        return (int) (row.getStartingLineNumber() + breaks + 1);
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(TableText.separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private List<String> header(CsvRecord record) {
        List<String> names = new ArrayList<>();
        for (String cell : record.getFields()) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            names.add(name);
            if (!COLUMNS.contains(name) && !name.isEmpty()) {
                String near = Nearest.to(name, COLUMNS).orElse(null);
                Place place = new Place(file, 1, names.size());
                problems.add(new UnknownField(place, Found.brief(cell), near));
            }
        }
        return names;
    }

    private boolean hasNeeded(Collection<String> header) {
        for (String name : NEEDED) {
            if (!header.contains(name)) {
                Place place = new Place(file, 1, 1);
                problems.add(new WrongValue(place, Rule.PRESENT, name, "", Loss.FILE));
            }
        }
        return header.containsAll(NEEDED);
    }

    private Json.Fields fields(List<String> header, CsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        List<Json.Member> members = new ArrayList<>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            String name = header.get(i);
            String cell = CsvCell.restored(row.getField(i));
            if (COLUMNS.contains(name) && !cell.isBlank()) {
                members.add(member(name, cell, new Place(file, line, i + 1)));
            }
        }
        return new Json.Fields(new Place(file, line, 1), members);
    }

    /** The columns are named like the fields of a tie, but {@code source} holds several. */
    private static Json.Member member(String name, String cell, Place place) {
        if (!name.equals("source")) {
            String text = name.equals("note") ? cell : cell.strip();
            return new Json.Member(name, place, new Json.Text(place, text));
        }
        List<Json> ids =
                BETWEEN.splitAsStream(cell)
                        .filter(id -> !id.isEmpty())
                        .<Json>map(id -> new Json.Text(place, id))
                        .toList();
        return new Json.Member("sources", place, new Json.Items(place, ids));
    }
}
