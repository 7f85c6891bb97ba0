package org.tripole.graph;

import org.tripole.domain.Tie;

/** A recorded act as an edge from the actor to the target. */
public record TieEdge(Tie tie) implements Edge {

    @Override
    public ActorNode from() {
        return new ActorNode(tie.actor());
    }

    @Override
    public TargetNode to() {
        return new TargetNode(tie.target());
    }

    /** The ordinal, which tells ties apart; hashing every source of a tie would be slow. */
    @Override
    public int hashCode() {
        return tie.ordinal();
    }
}
