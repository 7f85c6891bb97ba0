package org.tripole.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tripole.app.saved.Plate;
import org.tripole.domain.Dataset;
import org.tripole.text.PlateText;
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;
import org.tripole.view.finding.WordingCheck;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of a picture's words and parts; what is not typed stays as it was. */
final class PartOptions {

    /** And other letters that have no form; lines are broken where they fit. */
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Title in place of the proposed one.")
    private @Nullable String title;

    @Option(
            names = "--subtitle",
            paramLabel = "TEXT",
            description = "Subtitle in place of the proposed one.")
    private @Nullable String subtitle;

    @Option(
            names = "--marking",
            paramLabel = "TEXT",
            description = "How the picture may be handled, at top and bottom. Default: none.")
    private @Nullable String marking;

    @Option(
            names = "--sources",
            negatable = true,
            fallbackValue = "true",
            description = "List the sources of the ties shown, numbered. Default: no.")
    private @Nullable Boolean sources;

    @Option(
            names = "--legend",
            negatable = true,
            fallbackValue = "true",
            description = "Have a legend. Default: yes.")
    private @Nullable Boolean legend;

    @Option(
            names = "--notes",
            negatable = true,
            fallbackValue = "true",
            description = "Say at the foot what place, size and absence mean. Default: yes.")
    private @Nullable Boolean notes;

    @Option(
            names = "--names",
            paramLabel = "HOW",
            description = "usual (default), or fewer states by name.")
    private @Nullable NamesShown names;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The plate with what was typed; words that are too long are wrong use. */
    Plate over(Plate before) {
        Plate plate = before.withParts(parts(before.parts()));
        return title == null
                ? plate
                : plate.withTitle(bounded("--title", title, Plate.LONGEST_TITLE));
    }

    /** Tells what in the words typed takes a side or is too long to be read; they are kept. */
    void warn(Dataset dataset, LocalDate day) {
        WordingWarnings warnings =
                new WordingWarnings(new WordingCheck(dataset, day, Words.messages()));
        PrintWriter err = command.commandLine().getErr();
        if (title != null) {
            warnings.ofTitle(title).forEach(err::println);
        }
        if (subtitle != null) {
            warnings.ofSubtitle(subtitle).forEach(err::println);
        }
    }

    private FigureParts parts(FigureParts before) {
        FigureParts parts = worded(before);
        parts = legend == null ? parts : parts.withLegend(legend);
        parts = notes == null ? parts : parts.withNotes(notes);
        parts = sources == null ? parts : parts.withSourceNotes(sources);
        return names == null ? parts : parts.withNames(names);
    }

    private FigureParts worded(FigureParts before) {
        int most = FigureParts.LONGEST_WORDS;
        FigureParts parts =
                subtitle == null
                        ? before
                        : before.withSubtitle(bounded("--subtitle", subtitle, most));
        return marking == null ? parts : parts.withMarking(bounded("--marking", marking, most));
    }

    private String bounded(String option, String typed, int most) {
        String words = LINE_BREAKS.matcher(typed).replaceAll(" ").strip();
        if (words.length() > most) {
            throw new WrongUse(
                    command.commandLine(), PlateText.TOO_LONG, option, words.length(), most);
        }
        return words;
    }
}
