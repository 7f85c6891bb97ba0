package org.tripole;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What libraries log. Their warnings are about our use of them, nothing that the person at the
 * screen could mend; only failures come through.
 */
final class LibraryLogs {

    // The log manager holds its loggers weakly: kept here, the level stays set.
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("javafx"));

    private LibraryLogs() {}

    /** Lets only failures through. */
    static void quieten() {
        LIBRARIES.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
