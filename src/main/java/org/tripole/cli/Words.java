package org.tripole.cli;

import java.util.Locale;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;

/** The sentences of the command line, which speaks English. */
final class Words {

    private Words() {}

    static String text(MessageKey key, Object... arguments) {
        return messages().text(key, arguments);
    }

    static Messages messages() {
        return new Messages(Locale.ENGLISH);
    }
}
