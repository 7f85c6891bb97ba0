package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tripole.data.DataFolder;
import org.tripole.data.LoadReport;
import org.tripole.disk.WriteFailure;
import org.tripole.domain.Dataset;
import org.tripole.export.UnknownFormat;
import org.tripole.export.graph.UnknownGraphFormat;
import org.tripole.text.CliText;
import org.tripole.work.Progress;
import picocli.CommandLine;

/** The reading of a data folder for a command. */
record FolderReading(Path folder, CommandLine command) {

    /** What a command makes of the data that are sound. */
    interface Writing {

        void write(Dataset dataset) throws UnknownFormat, UnknownGraphFormat, WriteFailure;
    }

    /** All that the folder holds, with its problems; a folder that does not exist is wrong use. */
    LoadReport report() {
        if (!Files.isDirectory(folder)) {
            throw new WrongUse(command, CliText.NO_FOLDER, folder);
        }
        return new DataFolder(folder).read(Progress.NONE);
    }

    /** The same for a command with another result: errors are named on standard error. */
    LoadReport reportNamingErrors() {
        LoadReport report = report();
        ProblemLines.writeErrors(report, command.getErr());
        return report;
    }

    /** Names errors, writes files from what is sound, and answers the exit code. */
    int write(Writing writing) {
        LoadReport report = reportNamingErrors();
        if (report.dataset().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        try {
            writing.write(report.dataset().get());
            return ExitCode.of(report);
        } catch (UnknownFormat | UnknownGraphFormat | WriteFailure e) {
            command.getErr().println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }
}
