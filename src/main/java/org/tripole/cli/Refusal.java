package org.tripole.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tripole.text.OptionText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why words of the command line cannot be obeyed, in our words in place of the library's. */
final class Refusal {

    private static final int FURTHEST = 2;

    private Refusal() {}

    /** What is wrong, where, and how to mend it. */
    static String of(ParameterException trouble) {
        if (trouble instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (trouble instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (trouble instanceof OverwrittenOptionException twice) {
            return Words.text(OptionText.WRITTEN_TWICE, name(twice.getOverwritten()));
        }
        if (trouble.getCause() instanceof TypeConversionException wrong
                && trouble.getArgSpec() != null) {
            return name(trouble.getArgSpec()) + ": " + wrong.getMessage();
        }
        return String.valueOf(trouble.getMessage());
    }

    private static String missing(ArgSpec argument) {
        String form =
                argument instanceof OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : argument.paramLabel();
        return Words.text(OptionText.IS_MISSING, form, String.join(" ", argument.description()));
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String word = unmatched.getUnmatched().get(0);
        String name = command.getCommandSpec().qualifiedName();
        if (unmatched.isUnknownOption()) {
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty()
                    ? Words.text(OptionText.NO_OPTION, name, word)
                    : Words.text(OptionText.NO_OPTION_NEAR, name, word, near.get(0));
        }
        return command.getParent() == null
                ? noVerb(word, command)
                : Words.text(OptionText.WORD_TOO_MANY, word);
    }

    /** That a word names no verb, with the verbs that it is near to, or all. */
    static String noVerb(String word, CommandLine program) {
        String near =
                program.getSubcommands().keySet().stream()
                        .filter(verb -> Spelling.distance(word, verb) <= FURTHEST)
                        .collect(Collectors.joining(", "));
        String all = String.join(", ", program.getSubcommands().keySet());
        return near.isEmpty()
                ? Words.text(OptionText.NO_VERB, word, all)
                : Words.text(OptionText.NO_VERB_NEAR, word, near);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
