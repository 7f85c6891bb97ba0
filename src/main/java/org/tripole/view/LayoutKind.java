package org.tripole.view;

/** Which rule places the nodes of a network figure. */
public enum LayoutKind {
    /** Every state where its shares put it, targets by their affinity. */
    POLES,
    /** Joined nodes near each other: distances are those of the graph as far as paper allows. */
    FORCE,
    /** Joined nodes near each other, groups apart. */
    CLUSTERS,
    /** Round one node, by the number of steps to it. */
    RINGS,
    /** States, initiatives, institutions, each in a column. */
    COLUMNS,
    /** Every state where it lies on the globe. */
    MAP;

    /** Whether a place says something about shares, so that poles are drawn. */
    public boolean hasPoles() {
        return this == POLES;
    }
}
