package org.tripole.ui.journey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is logged as a warning or worse while it listens: faults of the program, which
 * all end in the log, and what JavaFX finds wrong with style sheets and bindings. Meanwhile nothing
 * is printed.
 */
final class Complaints extends Handler {

    /** So many frames tell where a fault came from. */
    private static final int FRAMES = 15;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final List<Handler> printing = List.of(root.getHandlers());

    void attach() {
        setLevel(Level.WARNING);
        printing.forEach(root::removeHandler);
        root.addHandler(this);
    }

    void detach() {
        root.removeHandler(this);
        printing.forEach(root::addHandler);
    }

    /** What was heard since it was asked last. */
    List<String> take() {
        List<String> taken = List.copyOf(heard);
        heard.removeAll(taken);
        return taken;
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            heard.add(record.getLoggerName() + ": " + record.getMessage() + cause(record));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static String cause(LogRecord record) {
        Throwable thrown = record.getThrown();
        return thrown == null
                ? ""
                : " ("
                        + thrown
                        + Stream.of(thrown.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining())
                        + ")";
    }
}
