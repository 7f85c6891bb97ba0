package org.tripole.layout;

/** An order of nodes that is bettered sweep by sweep. */
interface NodeOrder {

    /** Whether no further sweep is worth while. */
    boolean isDone();

    /** Does one sweep. */
    void sweep();
}
