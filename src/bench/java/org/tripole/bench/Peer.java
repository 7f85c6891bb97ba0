package org.tripole.bench;

/** Another program's layout. */
interface Peer {

    String name();

    /** Lays the graph out from the start; building its own graph is not part of the time. */
    Run prepare(TestGraph graph);

    /** A layout that is ready to go. */
    interface Run {
        Drawing draw();
    }
}
