package org.tripole.view;

/** Which kinds of node a network figure is made of. */
public enum NodesShown {
    /** States, institutions and initiatives, joined by ties. */
    STATES_AND_TARGETS,
    /** States alone, joined by how alike they act. */
    STATES,
    /** Institutions and initiatives alone, joined by the states that back both. */
    TARGETS
}
