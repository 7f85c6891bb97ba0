package org.tripole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tripole.data.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code check}: lists the problems of a data folder. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Checks a data folder and lists its problems.",
        description = {
            "An error leaves a row, a target or a file out; a warning and a hint leave nothing out."
        },
        footer = {"", "Exit codes: 0 no errors, 1 errors, 2 wrong use."})
final class CheckCommand implements Callable<Integer> {

    /** How problems are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin private DataArgument data;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default) or json.")
    private Format format;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LoadReport report = data.reading().report();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> ProblemLines.writeAll(report, out);
            case JSON -> ProblemJson.write(report, out);
        }
        return ExitCode.of(report);
    }
}
