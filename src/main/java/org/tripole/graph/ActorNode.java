package org.tripole.graph;

import org.tripole.domain.ActorId;

/** A state or organisation in the network. */
public record ActorNode(ActorId id) implements Node {

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public int rank() {
        return 0;
    }
}
