package org.tripole.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Question;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedFigure;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.Sheet;
import org.tripole.disk.WriteFailure;
import org.tripole.domain.Dataset;
import org.tripole.export.BundledFont;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.PictureFormat;
import org.tripole.export.UnknownFormat;
import org.tripole.session.FigureFile;
import org.tripole.session.ViewFound;
import org.tripole.text.ReopenText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code export}: a picture of the data as a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "Writes a picture of a data folder as PNG, SVG or PDF. Needs no display.",
        description = {
            "Every picture carries its view: in place of DATA an earlier picture may stand, which is",
            "drawn again from the data of --data; what changed since is told on standard error."
        },
        footer = {
            "",
            "Examples:",
            "  tripole export data --view network --out network.svg",
            "  tripole export data --out slide.png --scale 2 --theme dark",
            "  tripole export data --out africa.png --region Africa --label aligned,leaning",
            "  tripole export data --out both.png --backs gpai,waico --least-confidence 0.55",
            "  tripole export data --out states.svg --nodes states --layout force",
            "  tripole export data --out moved.png --compare-with 2024-12-31",
            "  tripole export data --out kenya.png --focus KEN --layout rings --centre KEN",
            "  tripole export data --out page.png --preset a4-portrait",
            "  tripole export data --out paper.pdf --size 1600x1000 --title \"Who backs what\"",
            "  tripole export data --out draft.png --marking \"For internal use\" --sources --no-legend",
            "  tripole export data --out diapositive.pdf --language fr",
            "  tripole export slide.png --data data --out slide-today.svg",
            "  tripole export --batch pictures.json",
            "",
            "A list for --batch: [{\"data\": \"data\", \"out\": \"a.svg\", \"asOf\": \"2025-12-31\"},",
            "{\"picture\": \"old.png\", \"data\": \"data\", \"out\": \"new.png\"}]; fields are called as the",
            "options are, --no-legend is \"legend\": false; files are seen from where the list lies.",
            "",
            "Exit codes: 0 done, 1 problems found (what is sound is drawn), 2 wrong use."
        })
final class ExportCommand implements Callable<Integer> {

    /** What may be asked of an earlier picture, which says itself what it shows. */
    private static final Set<String> BESIDE_A_PICTURE =
            Set.of(
                    "--out",
                    "--data",
                    "--view",
                    "--preset",
                    "--size",
                    "--scale",
                    "--theme",
                    "--transparent",
                    "--text-size",
                    "--title",
                    "--subtitle",
                    "--marking",
                    "--sources",
                    "--legend",
                    "--notes",
                    "--names",
                    "--as-of",
                    "--compare-with",
                    "--language",
                    "--table",
                    "--force");

    private static final Set<String> BESIDE_A_LIST = Set.of("--batch", "--force");

    @Mixin private PictureSource source;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write; its end says the format: .png, .svg or .pdf.")
    private @Nullable Path file;

    @Mixin private SheetOptions sheet;

    @Mixin private ViewingOptions viewing;

    @Mixin private FilterOptions filters;

    @Mixin private AsOfOption asOf;

    @Mixin private CompareOption compared;

    @Mixin private PartOptions parts;

    @Mixin private LanguageOption language;

    @Mixin private TableOption table;

    @Option(names = "--force", description = "Replace a file of that name.")
    private boolean isForced;

    @Option(
            names = "--batch",
            paramLabel = "LIST",
            description = "Write all pictures of a list in JSON; see below.")
    private @Nullable Path batch;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        if (batch != null) {
            strangerTo(BESIDE_A_LIST)
                    .or(() -> source.isAbsent() ? Optional.empty() : Optional.of("DATA"))
                    .ifPresent(
                            option -> {
                                throw new WrongUse(spec.commandLine(), ReopenText.BATCH_ALONE);
                            });
            return new BatchRun(batch, isForced, spec.commandLine()).run();
        }
        return export(required(file));
    }

    private int export(Path out) {
        PictureFormat format = checkedFormat(out);
        table.check(out, isForced);
        Optional<ViewFound> found = source.view();
        if (found.isPresent() && found.get() instanceof ViewFound.Refused refused) {
            spec.commandLine().getErr().println(refused.text(Words.messages()));
            return ExitCode.PROBLEMS;
        }
        Optional<SavedPicture> earlier = found.map(view -> ((ViewFound.Read) view).picture());
        earlier.ifPresentOrElse(picture -> refuseStrangers(), viewing::check);
        Plate plate = plate(earlier.map(picture -> picture.view().plate()), format);
        return source.reading().write(dataset -> write(figure(earlier, dataset, plate), out));
    }

    private SavedFigure figure(Optional<SavedPicture> earlier, Dataset dataset, Plate plate) {
        SavedFigure figure =
                earlier.map(picture -> again(new EarlierFigure(picture, dataset), plate))
                        .orElseGet(() -> fresh(dataset, plate));
        parts.warn(dataset, figure.derived().state().asOf());
        return figure;
    }

    private SavedFigure fresh(Dataset dataset, Plate plate) {
        Question question =
                Question.opening(dataset)
                        .withAsOf(asOf.day(dataset))
                        .withFilter(filters.filter(dataset));
        return new NetworkFigure(dataset, compared.applied(question), viewing, language).on(plate);
    }

    private SavedFigure again(EarlierFigure earlier, Plate plate) {
        earlier.changes().forEach(spec.commandLine().getErr()::println);
        return earlier.on(plate, asOf, compared, language);
    }

    private Plate plate(Optional<Plate> earlier, PictureFormat format) {
        return parts.over(sheet.over(earlier.orElse(Plate.on(Sheet.SLIDE)), format));
    }

    /** Refuses a file that cannot be written before anything slow. */
    private PictureFormat checkedFormat(Path out) {
        new OutPaths(List.of(out)).check(isForced, spec.commandLine());
        try {
            return PictureFormat.of(out);
        } catch (UnknownFormat e) {
            throw new WrongUse(spec.commandLine(), e);
        }
    }

    private Path required(@Nullable Path out) {
        if (out == null) {
            throw new WrongUse(spec.commandLine(), ReopenText.NO_OUT);
        }
        if (source.isAbsent()) {
            throw new WrongUse(spec.commandLine(), ReopenText.NO_SOURCE);
        }
        return out;
    }

    private void refuseStrangers() {
        strangerTo(BESIDE_A_PICTURE)
                .ifPresent(
                        option -> {
                            throw new WrongUse(
                                    spec.commandLine(), ReopenText.OPTION_OF_A_FOLDER, option);
                        });
    }

    /** An option that was typed though it is none of these. */
    private Optional<String> strangerTo(Set<String> options) {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !options.contains(name))
                .findFirst();
    }

    private void write(SavedFigure figure, Path out) throws UnknownFormat, WriteFailure {
        ExportOptions keeping = FigureFile.options(figure, Words.messages());
        ExportOptions options = isForced ? keeping.replacing() : keeping;
        PictureFile.write(figure.picture(BundledFont.load(), Words.messages()), out, options);
        spec.commandLine().getOut().println(out);
        table.write(figure.derived(), out, options.existing());
    }
}
