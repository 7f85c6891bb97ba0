package org.tripole.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

/**
 * Where faults of the program end: logged once, and shown so that they can be reported. Work that
 * somebody cancelled is no fault.
 */
final class Faults implements Thread.UncaughtExceptionHandler, Consumer<RuntimeException> {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final Consumer<Throwable> show;

    /**
     * Hands every fault to {@code show}.
     *
     * @param show is called on whichever thread the fault happened
     */
    Faults(Consumer<Throwable> show) {
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "Unexpected, in " + thread.getName(), fault);
        show.accept(fault);
    }

    @Override
    public void accept(RuntimeException fault) {
        uncaughtException(Thread.currentThread(), fault);
    }

    /** What happened, for a report: message and stack. */
    static String detailsOf(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
