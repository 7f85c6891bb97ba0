package org.tripole.graph;

/** A directed edge of the network; no two edges of a network are equal. */
public sealed interface Edge permits TieEdge, PartOfEdge, AffinityEdge {

    /** The node that the edge starts from: who acts, the part, the target that is judged. */
    Node from();

    /** The node that the edge leads to: what is acted upon, the whole, the approach. */
    Node to();
}
