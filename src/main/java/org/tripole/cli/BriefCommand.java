package org.tripole.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tripole.app.Dossiers;
import org.tripole.disk.WriteFailure;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.export.BundledFont;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.session.FigureFile;
import org.tripole.text.Messages;
import org.tripole.view.Look;
import org.tripole.view.Palettes;
import org.tripole.view.brief.Brief;
import org.tripole.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code brief}: two A4 pages on a country as PDF. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes a brief on a country: two A4 pages as PDF. Needs no display.",
        description = {
            "Page 1: label, picture, findings, shares with their doubt, states that act alike.",
            "Page 2: acts by weight with sources, what would change the label, what is not known."
        },
        footer = {
            "",
            "Examples:",
            "  tripole brief data KEN --out brief.pdf",
            "  tripole brief data KEN BRA IND EU --out briefs",
            "  tripole brief data KEN --as-of 2025-12-31 --out kenya-2025.pdf",
            "",
            "Exit codes: 0 done, 1 problems found (what is sound is used), 2 wrong use."
        })
final class BriefCommand implements Callable<Integer> {

    /** The colours of a brief; dark pages are not printed. */
    enum Theme {
        LIGHT,
        PRINT
    }

    @Mixin private DataArgument data;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COUNTRY",
            description = "Countries, areas or organisations by id, such as KEN, HKG or EU.")
    private List<String> countries = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE|FOLDER",
            required = true,
            description =
                    "PDF file for one country; for several, an existing folder, in which each gets"
                            + " a file such as brief-KEN.pdf. Pages are A4.")
    private Path out;

    @Mixin private AsOfOption asOf;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "print",
            description = "print on white (default), or light.")
    private Theme theme;

    @Option(names = "--force", description = "Replace files of these names.")
    private boolean isForced;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        return data.reading().write(this::write);
    }

    private void write(Dataset dataset) throws WriteFailure {
        BriefFiles files = BriefFiles.of(named(dataset), out, spec.commandLine());
        files.check(isForced);
        Dossiers dossiers = new Dossiers(dataset, asOf.day(dataset), Progress.NONE);
        ExportOptions options = options(dataset);
        for (BriefFiles.Entry entry : files.entries()) {
            Brief brief = new Brief(dossiers.of(entry.actor()), look());
            PictureFile.writePages(brief.pages(), entry.path(), options);
            spec.commandLine().getOut().println(entry.path());
        }
    }

    private List<Actor> named(Dataset dataset) {
        ActorLookup lookup = new ActorLookup(dataset);
        return countries.stream()
                .map(typed -> lookup.named(typed, spec.commandLine()))
                .distinct()
                .toList();
    }

    private ExportOptions options(Dataset dataset) {
        ExportOptions options =
                ExportOptions.standard()
                        .withOrigin(FigureFile.origin(dataset.facts()))
                        .withAddresses(Brief.addresses(dataset));
        return isForced ? options.replacing() : options;
    }

    private Look look() {
        return new Look(
                switch (theme) {
                    case LIGHT -> Palettes.light();
                    case PRINT -> Palettes.print();
                },
                BundledFont.load(),
                new Messages(Locale.ENGLISH));
    }
}
