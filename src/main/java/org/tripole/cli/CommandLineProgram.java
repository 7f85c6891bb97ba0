package org.tripole.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tripole.app.saved.SheetTheme;
import org.tripole.score.StandingKind;
import org.tripole.text.CliText;
import org.tripole.view.ColourBy;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NamesShown;
import org.tripole.view.NodesShown;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program without a window: reads words, runs the command that they name. */
public final class CommandLineProgram {

    private static final int HELP_WIDTH = 100;

    /** Nothing is selected without a window. */
    private static final HyphenatedEnum<TiesShown> TIES =
            new HyphenatedEnum<>(List.of(TiesShown.STRONGEST, TiesShown.ALL));

    /** Whether {@code word} names a verb, such as {@code check}. */
    public boolean has(String word) {
        return commandLine().getSubcommands().containsKey(word);
    }

    /**
     * Runs the command and answers its exit code: 0 done, 1 problems found, 2 wrong use. Results go
     * to {@code out}, messages to {@code err}; both are flushed.
     */
    public int run(List<String> words, PrintWriter out, PrintWriter err) {
        int code = commandLine().setOut(out).setErr(err).execute(words.toArray(String[]::new));
        boolean isWhole = !out.checkError(); // flushes, too
        if (!isWhole) {
            err.println(Words.text(CliText.OUTPUT_LOST));
        }
        err.flush();
        return isWhole ? code : Math.max(code, ExitCode.PROBLEMS);
    }

    private static CommandLine commandLine() {
        return new CommandLine(new TripoleCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ScoreCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new InspectCommand())
                .addSubcommand(new BriefCommand())
                .addSubcommand(new ConvertCommand())
                .addSubcommand(new HelpCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false)
                .registerConverter(
                        CheckCommand.Format.class, HyphenatedEnum.of(CheckCommand.Format.class))
                .registerConverter(
                        ScoreCommand.Format.class, HyphenatedEnum.of(ScoreCommand.Format.class))
                .registerConverter(
                        BriefCommand.Theme.class, HyphenatedEnum.of(BriefCommand.Theme.class))
                .registerConverter(StandingKind.class, HyphenatedEnum.of(StandingKind.class))
                .registerConverter(TiesShown.class, TIES)
                .registerConverter(ColourBy.class, HyphenatedEnum.of(ColourBy.class))
                .registerConverter(LayoutKind.class, HyphenatedEnum.of(LayoutKind.class))
                .registerConverter(NodesShown.class, HyphenatedEnum.of(NodesShown.class))
                .registerConverter(Joining.Basis.class, HyphenatedEnum.of(Joining.Basis.class))
                .registerConverter(SizeBy.class, HyphenatedEnum.of(SizeBy.class))
                .registerConverter(NamesShown.class, HyphenatedEnum.of(NamesShown.class))
                .registerConverter(SheetTheme.class, HyphenatedEnum.of(SheetTheme.class))
                .registerConverter(Boolean.class, new SwitchConverter())
                .registerConverter(Boolean.TYPE, new SwitchConverter())
                .registerConverter(Double.class, new Numbers.Real())
                .registerConverter(Double.TYPE, new Numbers.Real())
                .registerConverter(Integer.TYPE, new Numbers.Whole())
                .setExpandAtFiles(false) // a folder may be called @data
                .setParameterExceptionHandler(CommandLineProgram::refuse);
    }

    /** The trouble in a line or two; the whole help would push it off the screen. */
    private static int refuse(ParameterException trouble, String[] words) {
        CommandLine command = trouble.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Refusal.of(trouble));
        String name = command.getCommandSpec().qualifiedName();
        err.println(Words.text(CliText.SEE_HELP, name));
        return ExitCode.WRONG_USE;
    }
}
