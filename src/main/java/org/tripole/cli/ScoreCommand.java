package org.tripole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tripole.data.LoadReport;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code score}: where every actor stands, and why. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header =
                "Scores every actor of a data folder: shares of the approaches, label, confidence.",
        footer = {
            "",
            "Examples:",
            "  tripole score data",
            "  tripole score data --country IND KAZ --explain",
            "  tripole score data --half-life 24 --format json > shares.json",
            "",
            "Exit codes: 0 done, 1 problems found (what is sound is scored), 2 wrong use."
        })
final class ScoreCommand implements Callable<Integer> {

    /** How scores are written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Mixin private DataArgument data;

    @Mixin private AsOfOption asOf;

    @Option(
            names = "--country",
            paramLabel = "ID...",
            parameterConsumer = CountryWords.class,
            description = "Only these actors, by id such as IND; several after one another.")
    private @Nullable Countries countries;

    @Option(names = "--explain", description = "Add the acts that the shares are the sum of.")
    private boolean isExplained;

    @Mixin private WeightOptions weights;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), csv or json.")
    private Format format;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        weights.check();
        LoadReport report = data.reading().reportNamingErrors();
        if (report.dataset().isPresent()) {
            score(report.dataset().get());
        }
        return ExitCode.of(report);
    }

    private void score(Dataset dataset) throws IOException {
        List<Actor> chosen = chosen(dataset);
        Scores scores = Scorer.score(dataset, asOf.day(dataset), weights.weights());
        write(new ScoreReport(dataset, scores, chosen, isExplained));
    }

    private void write(ScoreReport report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> ScoreTable.write(report, out);
            case CSV -> ScoreCsv.write(report, out);
            case JSON -> ScoreJson.write(report, out);
        }
    }

    /** The named actors, or all, by id. */
    private List<Actor> chosen(Dataset dataset) {
        if (countries == null) {
            return List.copyOf(dataset.actors());
        }
        ActorLookup lookup = new ActorLookup(dataset);
        Set<Actor> named = new LinkedHashSet<>();
        for (String typed : countries.typed()) {
            named.add(lookup.named(typed, spec.commandLine()));
        }
        return dataset.actors().stream().filter(named::contains).toList();
    }
}
