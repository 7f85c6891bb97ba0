package org.tripole.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The data folder that a command reads. */
final class DataArgument {

    @Parameters(
            paramLabel = "DATA",
            description = "Data folder: dataset.json, countries.json, sources.json and targets.")
    private Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    FolderReading reading() {
        return new FolderReading(folder, command.commandLine());
    }
}
