package org.tripole.cli;

import static org.tripole.cli.TextTable.Align.LEFT;
import static org.tripole.cli.TextTable.Align.RIGHT;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
 * has, plus each act, is the sum. Acts without weight are counted, not listed.
 */
final class ActTable {

    private static final String MARGIN = "  ";

    /** Items up to this mass count for nothing. METHOD.md, 5. */
    private static final double WEIGHTLESS = 1e-9;

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
        List<Item> weighty =
                explanation.items().stream().filter(item -> item.mass() > WEIGHTLESS).toList();
        table.add(heads());
        table.add(line(CliText.START, explanation.start()));
        weighty.forEach(this::add);
        table.add(line(CliText.SUM, explanation.sum()));
        table.write(MARGIN, out);
        int weightless = explanation.items().size() - weighty.size();
        if (weightless > 0) {
            out.println(MARGIN + Words.text(CliText.WEIGHTLESS, weightless));
        }
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

    private static List<String> line(CliText what, List<Double> shares) {
        return row(List.of("", Words.text(what), "", ""), points(shares, ""), "");
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
                        points(item.contribution(), "+"),
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

    private static List<String> points(List<Double> shares, String plus) {
        return shares.stream().map(share -> point(100 * share, plus)).toList();
    }

    /** One digit after the point; what rounds to zero has no sign. */
    private static String point(double value, String plus) {
        double rounded = Math.round(10 * value) / 10.0;
        return (rounded > 0 ? plus : "") + rounded;
    }
}
