package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tripole.data.DataFolder;
import org.tripole.data.LoadReport;
import org.tripole.text.CliText;
import org.tripole.work.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

    /** Reads the folder; one that does not exist is wrong use. */
    LoadReport read() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), Words.text(CliText.NO_FOLDER, folder));
        }
        return new DataFolder(folder).read(Progress.NONE);
    }
}
