package org.tripole.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tripole.data.LoadReport;
import org.tripole.data.Place;
import org.tripole.data.Problem;
import org.tripole.data.Severity;
import org.tripole.domain.Dataset;
import org.tripole.text.CliText;

/** Problems as lines of the form {@code file:line:column: severity: what mend}. */
final class ProblemLines {

    private static final int ERRORS_NAMED_BESIDE_A_RESULT = 10;
    private static final int HINTS_A_FILE = 1;

    private ProblemLines() {}

    /**
     * Every error, then every warning, then of each file the first hints, and how many there are
     * and how much was read.
     */
    static void writeAll(LoadReport report, PrintWriter out) {
        report.problems(Severity.ERROR).forEach(problem -> out.println(line(problem)));
        report.problems(Severity.WARNING).forEach(problem -> out.println(line(problem)));
        Map<String, Integer> hints = new HashMap<>();
        for (Problem hint : report.problems(Severity.HINT)) {
            if (hints.merge(hint.place().file(), 1, Integer::sum) <= HINTS_A_FILE) {
                out.println(line(hint));
            }
        }
        writeRest(hints, out);
        out.println(
                Words.text(
                        CliText.PROBLEM_COUNTS,
                        count(report, Severity.ERROR),
                        count(report, Severity.WARNING),
                        count(report, Severity.HINT)));
        report.dataset().ifPresent(dataset -> out.println(extent(dataset)));
    }

    private static void writeRest(Map<String, Integer> hints, PrintWriter out) {
        int more =
                hints.values().stream().mapToInt(count -> Math.max(0, count - HINTS_A_FILE)).sum();
        if (more > 0) {
            out.println(Words.text(CliText.MORE_HINTS, more));
        }
    }

    /** The first errors, when there are any, beside a result that had to do without their rows. */
    static void writeErrors(LoadReport report, PrintWriter err) {
        List<Problem> errors = report.problems(Severity.ERROR);
        errors.stream()
                .limit(ERRORS_NAMED_BESIDE_A_RESULT)
                .forEach(problem -> err.println(line(problem)));
        if (!errors.isEmpty()) {
            CliText summary =
                    report.dataset().isPresent() ? CliText.LEFT_OUT : CliText.NOTHING_LOADED;
            err.println(Words.text(summary, errors.size()));
        }
    }

    private static int count(LoadReport report, Severity severity) {
        return report.problems(severity).size();
    }

    private static String extent(Dataset dataset) {
        return Words.text(
                CliText.EXTENT,
                dataset.targets().size(),
                dataset.ties().size(),
                dataset.sources().size(),
                dataset.actors().size());
    }

    private static String line(Problem problem) {
        return String.join(
                " ",
                position(problem.place()) + ":",
                problem.severity().name().toLowerCase(Locale.ROOT) + ":",
                problem.what(),
                problem.mend());
    }

    private static String position(Place place) {
        return place.isWhole()
                ? place.file()
                : place.file() + ":" + place.line() + ":" + place.column();
    }
}
