package org.tripole.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.Question;
import org.tripole.app.content.GraphContent;
import org.tripole.app.saved.SheetTheme;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.domain.Dataset;
import org.tripole.exchange.GraphDocument;
import org.tripole.export.graph.GraphFile;
import org.tripole.export.graph.GraphFormat;
import org.tripole.export.graph.UnknownGraphFormat;
import org.tripole.text.OptionText;
import org.tripole.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code convert}: the network of the data as a file for other programs. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes the network of a data folder as a graph file for other programs.",
        description = {
            "GraphML for Cytoscape, yEd and igraph; GEXF for Gephi; DOT for Graphviz; JSON for",
            "networkx and D3; CSV for spreadsheets, as NAME-nodes.csv and NAME-edges.csv. States,",
            "institutions, initiatives and poles carry shares, label, place, colour and size; ties",
            "carry relation, quality, date, weight and sources."
        },
        footer = {
            "",
            "Examples:",
            "  tripole convert data --out network.gexf",
            "  tripole convert data --out network.graphml --shown --as-of 2025-12-31",
            "",
            "Exit codes: 0 done, 1 problems found (what is sound is written), 2 wrong use."
        })
final class ConvertCommand implements Callable<Integer> {

    @Mixin private DataArgument data;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description =
                    "File to write; its end says the format: .graphml, .gexf, .dot, .json, .csv.")
    private Path file;

    @Option(
            names = "--all",
            description = "All that is on record (default): every tie, general bodies too.")
    private boolean isAll;

    @Option(
            names = "--shown",
            description = "Only what the opening picture shows: the strongest ties.")
    private boolean isShown;

    @Mixin private AsOfOption asOf;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "Colours: light (default), dark, or print on white.")
    private SheetTheme theme;

    @Option(names = "--force", description = "Replace files of that name.")
    private boolean isForced;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        if (isAll && isShown) {
            throw new WrongUse(spec.commandLine(), OptionText.ALL_OR_SHOWN);
        }
        new OutPaths(files()).check(isForced, spec.commandLine());
        return data.reading().write(this::write);
    }

    private List<Path> files() {
        try {
            return GraphFormat.of(file).files(file);
        } catch (UnknownGraphFormat e) {
            throw new WrongUse(spec.commandLine(), e);
        }
    }

    private void write(Dataset dataset) throws UnknownGraphFormat, WriteFailure {
        Existing existing = isForced ? Existing.REPLACE : Existing.KEEP;
        GraphFile.write(document(dataset), file, existing)
                .forEach(spec.commandLine().getOut()::println);
    }

    private GraphDocument document(Dataset dataset) {
        AppState state = state(dataset);
        return isShown
                ? GraphContent.shown(new Pipeline().derive(state, Progress.NONE), theme.palette())
                : GraphContent.all(state, theme.palette(), Progress.NONE);
    }

    private AppState state(Dataset dataset) {
        OpenData open = new OpenData(Path.of(""), dataset, List.of());
        return AppState.opening(open, Appearance.STANDARD)
                .withQuestion(Question.opening(dataset).withAsOf(asOf.day(dataset)));
    }
}
