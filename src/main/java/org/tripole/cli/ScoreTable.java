package org.tripole.cli;

import static org.tripole.cli.TextTable.Align.LEFT;
import static org.tripole.cli.TextTable.Align.RIGHT;

import java.io.PrintWriter;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.score.Position;
import org.tripole.text.CliText;

/** Scores as a table for reading: whole per cent, actors by name. */
final class ScoreTable {

    private final ScoreReport report;
    private final PrintWriter out;

    private ScoreTable(ScoreReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    static void write(ScoreReport report, PrintWriter out) {
        new ScoreTable(report, out).write();
    }

    private void write() {
        ScoreHeading.write(report, out);
        if (report.isExplained()) {
            writeExplained();
        } else {
            writeRows();
        }
    }

    private void writeRows() {
        TextTable table = new TextTable(columns());
        table.add(heads());
        byName().forEach(actor -> table.add(cells(actor)));
        out.println();
        table.write("", out);
    }

    private void writeExplained() {
        for (Actor actor : byName()) {
            out.println();
            out.println(summary(actor));
            ActTable.write(report, actor, out);
        }
    }

    private String summary(Actor actor) {
        return Words.text(
                CliText.SUMMARY,
                actor.name(),
                actor.id(),
                StandingWords.of(report.position(actor).standing(), report.approaches()),
                percent(report.position(actor).measures().confidence()));
    }

    private List<TextTable.Align> columns() {
        List<TextTable.Align> columns = new ArrayList<>(List.of(LEFT, LEFT));
        columns.addAll(Collections.nCopies(report.approaches().size() + 1, RIGHT));
        columns.add(LEFT);
        return columns;
    }

    private List<String> heads() {
        List<String> heads =
                new ArrayList<>(List.of(Words.text(CliText.NAME), Words.text(CliText.ID)));
        heads.addAll(report.approaches().stream().map(Approach::shortName).toList());
        heads.add(Words.text(CliText.CONFIDENCE));
        heads.add(Words.text(CliText.LABEL));
        return heads;
    }

    private List<String> cells(Actor actor) {
        Position position = report.position(actor);
        List<String> cells = new ArrayList<>(List.of(actor.name(), actor.id().value()));
        position.shares().forEach(share -> cells.add(percent(share)));
        cells.add(percent(position.measures().confidence()));
        cells.add(StandingWords.of(position.standing(), report.approaches()));
        return cells;
    }

    private List<Actor> byName() {
        Comparator<Object> alphabet = Collator.getInstance(Locale.ENGLISH);
        return report.actors().stream()
                .sorted(Comparator.comparing(Actor::name, alphabet).thenComparing(Actor::id))
                .toList();
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
