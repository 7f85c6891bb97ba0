package org.tripole.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.tripole.data.LoadReport;
import org.tripole.data.Problem;
import org.tripole.data.Severity;

/** Problems as JSON: how many of each severity, then each with its place. */
final class ProblemJson {

    private ProblemJson() {}

    static void write(LoadReport report, PrintWriter out) throws IOException {
        JsonWriter json = Json.on(out);
        json.beginObject();
        json.name("errors").value(report.problems(Severity.ERROR).size());
        json.name("warnings").value(report.problems(Severity.WARNING).size());
        json.name("hints").value(report.problems(Severity.HINT).size());
        json.name("problems").beginArray();
        for (Problem problem : report.problems()) {
            write(problem, json);
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.println();
    }

    private static void write(Problem problem, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("file").value(problem.place().file());
        json.name("line").value(problem.place().line());
        json.name("column").value(problem.place().column());
        json.name("severity").value(problem.severity().name().toLowerCase(Locale.ROOT));
        json.name("what").value(problem.what());
        json.name("mend").value(problem.mend());
        json.endObject();
    }
}
