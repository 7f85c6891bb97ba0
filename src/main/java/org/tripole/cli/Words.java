package org.tripole.cli;

import java.util.Locale;
import org.tripole.text.CliText;
import org.tripole.text.Messages;

/** The sentences of the command line, which speaks English. */
final class Words {

    private Words() {}

    static String text(CliText key, Object... arguments) {
        return new Messages(Locale.ENGLISH).text(key, arguments);
    }
}
