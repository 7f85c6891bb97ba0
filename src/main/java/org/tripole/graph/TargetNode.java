package org.tripole.graph;

import org.tripole.domain.TargetId;

/** An institution or initiative in the network. */
public record TargetNode(TargetId id) implements Node {

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public int rank() {
        return 1;
    }
}
