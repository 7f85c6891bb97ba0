package org.tripole.layout;

/**
 * Moves the nodes of one connected graph on its plane, in units of its own. Every step does a
 * bounded amount of work, some ten milliseconds at most.
 */
sealed interface Engine permits FullStress, SparseStress, ForceAtlas {

    /** Updates of one pair of nodes that a step may do. */
    int WORK_OF_A_STEP = 500_000;

    void step();

    boolean isDone();

    /** Where the nodes stand now. */
    Plane plane();

    /** How long an edge of length 1 is drawn, about. */
    double unit();

    /** Goes on from where the nodes stand, more gently; to be called after some were fixed. */
    void resume();
}
