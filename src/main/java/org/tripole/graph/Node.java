package org.tripole.graph;

import java.util.Comparator;

/** A vertex of the network. Ordered: actors, then targets, then approaches, each by id. */
public sealed interface Node extends Comparable<Node> permits ActorNode, TargetNode, ApproachNode {

    /** The text of its id, unique among the nodes of its kind. */
    String key();

    /** Place of its kind in the order of nodes, from 0. */
    int rank();

    @Override
    default int compareTo(Node other) {
        return Comparator.comparingInt(Node::rank).thenComparing(Node::key).compare(this, other);
    }
}
