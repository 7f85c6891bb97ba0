package org.tripole.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

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
        out.flush();
        err.flush();
        return code;
    }

    private static CommandLine commandLine() {
        return new CommandLine(new TripoleCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ScoreCommand())
                .addSubcommand(new ExportCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
