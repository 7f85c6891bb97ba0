package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.session.ViewFound;
import org.tripole.session.ViewSource;
import org.tripole.text.OptionText;
import org.tripole.text.ReopenText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a picture is made from: a data folder, or an earlier picture and a data folder. */
final class PictureSource {

    private static final String NETWORK = "network";

    @Parameters(
            arity = "0..1",
            paramLabel = "DATA",
            description =
                    "Data folder: dataset.json, countries.json, sources.json and targets. Or an"
                            + " earlier picture of Tripole, or its view as JSON, to be drawn"
                            + " again from --data.")
    private @Nullable Path source;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Data folder that an earlier picture is drawn from.")
    private @Nullable Path folder;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = NETWORK,
            description = "network (default), or an earlier picture whose view is taken.")
    private String view;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether nothing was named. */
    boolean isAbsent() {
        return source == null && folder == null;
    }

    /** The view of the earlier picture, or why there is none; empty for a data folder alone. */
    Optional<ViewFound> view() {
        return file().map(this::existing).map(ViewSource::read);
    }

    private Optional<Path> file() {
        if (source != null && !Files.isDirectory(source)) {
            return Optional.of(source);
        }
        return view.equalsIgnoreCase(NETWORK) ? Optional.empty() : Optional.of(Path.of(view));
    }

    /** Of the data; none named is wrong use. */
    FolderReading reading() {
        return new FolderReading(dataFolder(), command.commandLine());
    }

    private Path dataFolder() {
        if (folder != null) {
            if (source != null && Files.isDirectory(source)) {
                throw new WrongUse(command.commandLine(), OptionText.TWO_FOLDERS, source, folder);
            }
            return folder;
        }
        if (source == null || !Files.isDirectory(source)) {
            throw new WrongUse(command.commandLine(), ReopenText.NO_DATA_NAMED);
        }
        return source;
    }

    private Path existing(Path file) {
        if (!Files.exists(file)) {
            ReopenText what =
                    file.equals(source) ? ReopenText.NO_FOLDER_OR_PICTURE : ReopenText.NO_SUCH_VIEW;
            throw new WrongUse(command.commandLine(), what, file);
        }
        return file;
    }
}
