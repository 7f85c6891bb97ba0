package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.tripole.data.LoadReport;
import org.tripole.disk.WriteFailure;
import org.tripole.domain.Dataset;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.PictureFormat;
import org.tripole.export.UnknownFormat;
import org.tripole.text.CliText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verb {@code export}: a picture of the data as a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes a picture of a data folder as PNG, SVG or PDF. Needs no display.",
        footer = {
            "",
            "Examples:",
            "  tripole export data --view network --out network.svg",
            "  tripole export data --out slide.png --scale 2 --theme dark",
            "  tripole export data --out states.svg --nodes states --layout force",
            "  tripole export data --out kenya.png --focus KEN --layout rings --centre KEN",
            "  tripole export data --out paper.pdf --size 1600x1000 --title \"Who backs what\"",
            "",
            "Exit codes: 0 done, 1 problems found (what is sound is drawn), 2 wrong use."
        })
final class ExportCommand implements Callable<Integer> {

    /** What is drawn. */
    enum View {
        NETWORK
    }

    @Mixin private DataArgument data;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "network",
            description = "network (default).")
    private View view;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "File to write; its end says the format: .png, .svg or .pdf.")
    private Path file;

    @Mixin private SheetOptions sheet;

    @Mixin private ViewingOptions viewing;

    @Mixin private AsOfOption asOf;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Title in place of the proposed one.")
    private String title;

    @Mixin private TableOption table;

    @Option(names = "--force", description = "Replace a file of that name.")
    private boolean isForced;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        sheet.check(checkedFormat());
        table.check(file, isForced);
        LoadReport report = data.read();
        ProblemLines.writeErrors(report, spec.commandLine().getErr());
        if (report.dataset().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        boolean isWritten = isWritten(figure(report.dataset().get()));
        return isWritten ? ExitCode.of(report) : ExitCode.PROBLEMS;
    }

    /** Refuses a file that cannot be written before anything slow. */
    private PictureFormat checkedFormat() {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        if (!Files.isDirectory(folder)) {
            throw wrong(Words.text(CliText.NO_FOLDER_FOR_FILE, folder));
        }
        if (Files.exists(file) && !isForced) {
            throw wrong(Words.text(CliText.FILE_EXISTS, file));
        }
        try {
            return PictureFormat.of(file);
        } catch (UnknownFormat e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private NetworkFigure figure(Dataset dataset) {
        return switch (view) {
            case NETWORK -> new NetworkFigure(dataset, asOf.day(dataset), sheet, viewing);
        };
    }

    private boolean isWritten(NetworkFigure figure) {
        ExportOptions standard = ExportOptions.standard().withScale(sheet.scale());
        ExportOptions options = isForced ? standard.replacing() : standard;
        try {
            PictureFile.write(figure.picture(title), file, options);
            spec.commandLine().getOut().println(file);
            table.write(figure.derived(), file, options.existing());
            return true;
        } catch (UnknownFormat | WriteFailure e) {
            spec.commandLine().getErr().println(e.getMessage());
            return false;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
