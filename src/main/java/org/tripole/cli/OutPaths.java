package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tripole.text.CliText;
import picocli.CommandLine;

/** The files that a command is about to write. */
record OutPaths(List<Path> paths) {

    OutPaths {
        paths = List.copyOf(paths);
    }

    /** Refuses files that cannot be written, before anything slow. */
    void check(boolean isForced, CommandLine command) {
        for (Path path : paths) {
            Path folder = Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
            if (!Files.isDirectory(folder)) {
                throw new WrongUse(command, CliText.NO_FOLDER_FOR_FILE, folder);
            }
            if (Files.exists(path) && !isForced) {
                throw new WrongUse(command, CliText.FILE_EXISTS, path);
            }
        }
    }
}
