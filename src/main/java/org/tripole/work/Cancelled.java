package org.tripole.work;

/** Thrown inside a job at the first round after somebody cancelled it; no fault. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A cancellation; it carries no stack trace, as it is no error. */
    public Cancelled() {
        super("The work was cancelled", null, false, false);
    }
}
