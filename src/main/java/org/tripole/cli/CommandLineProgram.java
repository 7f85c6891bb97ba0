package org.tripole.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tripole.app.saved.SheetTheme;
import org.tripole.text.CliText;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NamesShown;
import org.tripole.view.NodesShown;
import org.tripole.view.SizeBy;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a window: reads words, runs the command that they name. */
public final class CommandLineProgram {

    private static final int HELP_WIDTH = 100;

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
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LayoutKind.class, new HyphenatedEnum<>(LayoutKind.class))
                .registerConverter(NodesShown.class, new HyphenatedEnum<>(NodesShown.class))
                .registerConverter(Joining.Basis.class, new HyphenatedEnum<>(Joining.Basis.class))
                .registerConverter(SizeBy.class, new HyphenatedEnum<>(SizeBy.class))
                .registerConverter(NamesShown.class, new HyphenatedEnum<>(NamesShown.class))
                .registerConverter(SheetTheme.class, new HyphenatedEnum<>(SheetTheme.class))
                .registerConverter(Boolean.class, new SwitchConverter())
                .setExpandAtFiles(false) // a folder may be called @data
                .setParameterExceptionHandler(CommandLineProgram::refuse);
    }

    /** The trouble in a line or two; the whole help would push it off the screen. */
    private static int refuse(ParameterException trouble, String[] words) {
        CommandLine command = trouble.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(trouble.getMessage());
        UnmatchedArgumentException.printSuggestions(trouble, err);
        String name = command.getCommandSpec().qualifiedName();
        err.println(Words.text(CliText.SEE_HELP, name));
        return ExitCode.WRONG_USE;
    }
}
