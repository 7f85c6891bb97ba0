package org.tripole.cli;

import static org.tripole.cli.TextTable.Align.LEFT;
import static org.tripole.cli.TextTable.Align.RIGHT;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.score.Explanation;
import org.tripole.score.Item;
import org.tripole.text.CliText;

/**
 * The acts of one actor as a table for reading, in percentage points: the start that every actor
 * has, plus each act, is the sum.
 */
final class ActTable {

    private static final String MARGIN = "  ";

    private final ScoreReport report;
    private final TextTable table;

    private ActTable(ScoreReport report) {
        this.report = report;
        List<TextTable.Align> columns = new ArrayList<>(List.of(LEFT, LEFT, LEFT, LEFT));
        columns.addAll(Collections.nCopies(report.approaches().size(), RIGHT));
        columns.add(LEFT);
        this.table = new TextTable(columns);
    }

    static void write(ScoreReport report, Actor actor, PrintWriter out) {
        new ActTable(report).write(actor, out);
    }

    private void write(Actor actor, PrintWriter out) {
        Explanation explanation = report.scores().explanation(actor.id());
        table.add(heads());
        table.add(line(CliText.START, explanation.start(), "%.1f"));
        explanation.items().forEach(this::add);
        table.add(line(CliText.SUM, explanation.sum(), "%.1f"));
        table.write(MARGIN, out);
    }

    private List<String> heads() {
        return row(
                List.of(
                        Words.text(CliText.DATE),
                        Words.text(CliText.RELATION),
                        Words.text(CliText.TARGET),
                        Words.text(CliText.QUALITY)),
                report.approaches().stream().map(Approach::shortName).toList(),
                Words.text(CliText.SOURCES));
    }

    private static List<String> line(CliText what, List<Double> shares, String form) {
        return row(List.of("", Words.text(what), "", ""), points(shares, form), "");
    }

    private void add(Item item) {
        Tie tie = item.tie();
        table.add(
                row(
                        List.of(
                                item.date().toString(),
                                tie.relation().key(),
                                shortName(tie),
                                tie.quality().key()),
                        points(item.contribution(), "%+.1f"),
                        sources(tie)));
    }

    private String shortName(Tie tie) {
        return report.dataset()
                .target(tie.target())
                .map(Target::shortName)
                .orElseGet(() -> tie.target().value());
    }

    private static String sources(Tie tie) {
        return tie.sources().stream().map(SourceId::value).collect(Collectors.joining(", "));
    }

    private static List<String> row(List<String> act, List<String> points, String sources) {
        List<String> row = new ArrayList<>(act);
        row.addAll(points);
        row.add(sources);
        return row;
    }

    private static List<String> points(List<Double> shares, String form) {
        return shares.stream()
                .map(share -> String.format(Locale.ROOT, form, 100 * share + 0.0))
                .toList();
    }
}
