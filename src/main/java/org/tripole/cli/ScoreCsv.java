package org.tripole.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.domain.Actor;
import org.tripole.domain.SourceId;
import org.tripole.domain.Tie;
import org.tripole.score.Item;
import org.tripole.score.Measures;
import org.tripole.score.Position;

/**
 * Scores as CSV with every digit: a row an actor, or, when explained, a row an act. Comma, point,
 * line feed; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
final class ScoreCsv {

    private final ScoreReport report;
    private final CsvWriter csv;

    private ScoreCsv(ScoreReport report, CsvWriter csv) {
        this.report = report;
        this.csv = csv;
    }

    static void write(ScoreReport report, PrintWriter out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        ScoreCsv rows = new ScoreCsv(report, csv);
        if (report.isExplained()) {
            rows.writeActs();
        } else {
            rows.writeActors();
        }
        csv.flush();
    }

    private void writeActors() {
        csv.writeRecord(
                row(
                        Stream.of("id", "name"),
                        report.approachIds().stream(),
                        Stream.of("mass", "confidence", "lead", "swing", "straddle", "label")));
        for (Actor actor : report.actors()) {
            Position position = report.position(actor);
            Measures measures = position.measures();
            csv.writeRecord(
                    row(
                            texts(actor.id().value(), actor.name()),
                            numbers(position.shares()),
                            numbers(
                                    List.of(
                                            position.mass().total(),
                                            measures.confidence(),
                                            measures.lead(),
                                            measures.swing(),
                                            measures.straddle())),
                            texts(report.label(actor))));
        }
    }

    private void writeActs() {
        csv.writeRecord(
                row(
                        Stream.of("id", "name", "target", "relation", "date", "quality"),
                        Stream.of("sources", "mass"),
                        report.approachIds().stream().map(id -> "share-" + id),
                        report.approachIds().stream().map(id -> "pull-" + id)));
        for (Actor actor : report.actors()) {
            report.items(actor).forEach(item -> writeAct(actor, item));
        }
    }

    private void writeAct(Actor actor, Item item) {
        Tie tie = item.tie();
        csv.writeRecord(
                row(
                        texts(actor.id().value(), actor.name(), tie.target().value()),
                        texts(tie.relation().key(), item.date().toString(), tie.quality().key()),
                        texts(sources(tie)),
                        numbers(List.of(item.mass())),
                        numbers(item.contribution()),
                        numbers(item.pull())));
    }

    @SafeVarargs
    private static List<String> row(Stream<String>... parts) {
        List<String> row = new ArrayList<>();
        for (Stream<String> part : parts) {
            part.forEach(row::add);
        }
        return row;
    }

    private static String sources(Tie tie) {
        return tie.sources().stream().map(SourceId::value).collect(Collectors.joining(" "));
    }

    private static Stream<String> numbers(List<Double> values) {
        return values.stream().map(value -> Double.toString(value + 0.0)); // no minus zero
    }

    private static Stream<String> texts(String... values) {
        return Stream.of(values).map(ScoreCsv::harmless);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
