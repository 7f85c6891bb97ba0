package org.tripole.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Dataset;
import org.tripole.text.CliText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The day as of which the record is read. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day up to which acts count, YYYY-MM-DD. Default: the data's own.")
    private @Nullable LocalDate asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The day asked for, or the dataset's; says so when the record ends before. */
    LocalDate day(Dataset dataset) {
        return dayOr(dataset.facts().asOf(), dataset);
    }

    /** The day asked for, or another; says so when the record ends before what was asked for. */
    LocalDate dayOr(LocalDate other, Dataset dataset) {
        LocalDate end = dataset.facts().asOf();
        if (asOf == null) {
            return other;
        }
        if (asOf.isAfter(end)) {
            String note = Words.text(CliText.AFTER_THE_RECORD, end, asOf);
            command.commandLine().getErr().println(note);
        }
        return asOf;
    }
}
