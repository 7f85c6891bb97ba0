package org.tripole.cli;

import java.nio.file.Path;
import java.util.List;
import org.tripole.app.Derived;
import org.tripole.app.content.PictureTables;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.export.table.TableFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that writes the data of a picture beside it. */
final class TableOption {

    @Option(
            names = "--table",
            description =
                    "Write the data beside the picture: states with shares as NAME.csv, ties drawn"
                            + " with sources as NAME-ties.csv.")
    private boolean isAsked;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses tables that cannot be written, before anything slow. */
    void check(Path picture, boolean isForced) {
        if (isAsked) {
            new OutPaths(List.of(states(picture), ties(picture)))
                    .check(isForced, command.commandLine());
        }
    }

    /** Writes the tables, if asked, and names them on standard output. */
    void write(Derived derived, Path picture, Existing existing) throws WriteFailure {
        if (isAsked) {
            PictureTables tables = new PictureTables(derived);
            TableFile.write(tables.states(), states(picture), existing);
            command.commandLine().getOut().println(states(picture));
            TableFile.write(tables.ties(), ties(picture), existing);
            command.commandLine().getOut().println(ties(picture));
        }
    }

    private static Path states(Path picture) {
        return picture.resolveSibling(stem(picture) + ".csv");
    }

    private static Path ties(Path picture) {
        return picture.resolveSibling(stem(picture) + "-ties.csv");
    }

    private static String stem(Path picture) {
        String name = String.valueOf(picture.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
