package org.tripole.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tripole.domain.Approach;
import org.tripole.score.Weights;
import org.tripole.text.CliText;

/** What must be known to read a table of scores: data, day, weights, balance. */
final class ScoreHeading {

    private ScoreHeading() {}

    static void write(ScoreReport report, PrintWriter out) {
        out.println(
                Words.text(
                        CliText.HEADING,
                        report.dataset().facts().title(),
                        report.dataset().facts().version(),
                        report.scores().asOf()));
        out.println(weights(report.scores().weights().options()));
        out.println(Words.text(CliText.BALANCE, balance(report)));
        List<Approach> approaches = report.approaches();
        IntStream.range(0, approaches.size())
                .filter(report.scores()::clamped)
                .forEach(k -> out.println(clamp(report, k)));
    }

    private static String weights(Weights.Options options) {
        String line = Words.text(CliText.WEIGHTS);
        if (options.hasRecency()) {
            line += Words.text(CliText.WEIGHTS_HALF_LIFE, plain(options.halfLifeMonths()));
        }
        if (options.context() > 0) {
            line += Words.text(CliText.WEIGHTS_CONTEXT, plain(options.context()));
        }
        return line + ".";
    }

    private static String balance(ScoreReport report) {
        List<Approach> approaches = report.approaches();
        List<Double> factors = report.scores().balance();
        return IntStream.range(0, approaches.size())
                .mapToObj(k -> approaches.get(k).shortName() + " " + twoDigits(factors.get(k)))
                .collect(Collectors.joining(", "));
    }

    private static String clamp(ScoreReport report, int k) {
        return Words.text(
                CliText.CLAMPED,
                report.approaches().get(k).name(),
                plain(report.scores().balance().get(k)));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String twoDigits(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
