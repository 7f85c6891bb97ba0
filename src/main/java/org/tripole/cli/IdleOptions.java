package org.tripole.cli;

import org.tripole.text.OptionText;
import picocli.CommandLine;

/** Refuses options that were typed but would do nothing, so that nobody takes them for obeyed. */
record IdleOptions(CommandLine command) {

    /** Refuses the option if it was typed although it does nothing. */
    void refuse(String option, boolean isIdle, OptionText why) {
        if (isIdle && command.getParseResult().hasMatchedOption(option)) {
            throw new WrongUse(command, why);
        }
    }
}
