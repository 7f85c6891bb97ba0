package org.tripole.graph;

import org.tripole.domain.TargetId;

/** An edge from a target to the institution that it belongs to. */
public record PartOfEdge(TargetId part, TargetId whole) implements Edge {

    public PartOfEdge {
        if (part.equals(whole)) {
            throw new IllegalArgumentException("A target must not be part of itself: " + part);
        }
    }

    @Override
    public TargetNode from() {
        return new TargetNode(part);
    }

    @Override
    public TargetNode to() {
        return new TargetNode(whole);
    }
}
