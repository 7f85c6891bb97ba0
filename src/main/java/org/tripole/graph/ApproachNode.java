package org.tripole.graph;

import org.tripole.domain.ApproachId;

/** An approach, a pole of the network. */
public record ApproachNode(ApproachId id) implements Node {

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public int rank() {
        return 2;
    }
}
