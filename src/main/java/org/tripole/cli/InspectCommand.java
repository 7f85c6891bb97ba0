package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tripole.session.ViewFound;
import org.tripole.session.ViewSource;
import org.tripole.session.ViewText;
import org.tripole.text.ReopenText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code inspect}: the view that a picture carries. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Prints the view that a picture of Tripole carries, as JSON.",
        description = {
            "PNG, SVG and PDF carry what is shown, how, on which sheet, and marks of the data behind",
            "it. \"tripole export PICTURE --data FOLDER --out FILE\" draws the same view again."
        },
        footer = {
            "",
            "Examples:",
            "  tripole inspect network.png",
            "  tripole inspect network.png > view.json",
            "",
            "Exit codes: 0 done, 1 the file carries no view that can be read, 2 wrong use."
        })
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A picture: PNG, SVG or PDF.")
    private Path file;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new WrongUse(spec.commandLine(), ReopenText.NO_FOLDER_OR_PICTURE, file);
        }
        ViewFound found = ViewSource.read(file);
        if (found instanceof ViewFound.Read read) {
            spec.commandLine().getOut().println(ViewText.writeIndented(read.picture()));
            return ExitCode.DONE;
        }
        if (found instanceof ViewFound.Refused refused) {
            spec.commandLine().getErr().println(refused.text(Words.messages()));
            return ExitCode.PROBLEMS;
        }
        throw new AssertionError(found);
    }
}
