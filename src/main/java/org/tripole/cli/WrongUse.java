package org.tripole.cli;

import org.tripole.text.MessageKey;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Words of a command that cannot be done, told in the sentences of the command line. */
final class WrongUse extends ParameterException {

    WrongUse(CommandLine command, MessageKey key, Object... arguments) {
        super(command, Words.text(key, arguments));
    }

    /** What refused the words says why. */
    WrongUse(CommandLine command, Exception refusal) {
        super(command, String.valueOf(refusal.getMessage()), refusal);
    }
}
