package org.tripole.cli;

import java.util.Arrays;
import java.util.Stack;
import java.util.regex.Pattern;
import org.tripole.text.CliText;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes the ids after {@code --country}: one word in any case, then all that follow in capitals, so
 * that a data folder named after them is not taken for a country. A word may list several with
 * commas.
 */
final class CountryWords implements IParameterConsumer {

    private static final Pattern FURTHER = Pattern.compile("[A-Z]{2,3}(,[A-Z]{2,3})*");

    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty() || words.peek().startsWith("-")) {
            throw new WrongUse(command.commandLine(), CliText.COUNTRY_MISSING);
        }
        Countries taken = option.getValue() instanceof Countries ids ? ids : Countries.NONE;
        do {
            taken = taken.with(Arrays.asList(words.pop().split(",", -1)));
        } while (!words.isEmpty() && FURTHER.matcher(words.peek()).matches());
        option.setValue(taken);
    }
}
