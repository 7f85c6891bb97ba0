package org.tripole.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code help}: what {@code --help} says, of the program or of a verb. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Explains the program, or a verb.")
final class HelpCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "VERB", description = "A verb, such as export.")
    private @Nullable String verb;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine program = spec.commandLine().getParent();
        explained(program).usage(program.getOut());
        return ExitCode.DONE;
    }

    private CommandLine explained(CommandLine program) {
        if (verb == null) {
            return program;
        }
        CommandLine named = program.getSubcommands().get(verb);
        if (named == null) {
            throw new ParameterException(spec.commandLine(), Refusal.noVerb(verb, program));
        }
        return named;
    }
}
