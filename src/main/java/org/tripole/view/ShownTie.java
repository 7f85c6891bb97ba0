package org.tripole.view;

import org.tripole.domain.Tie;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.score.Item;
import org.tripole.score.Side;

/** A tie that is drawn, and whether it counts as opposition. */
record ShownTie(Tie tie, boolean isOpposition) {

    /** The end that {@code node} is not. */
    Node otherThan(Node node) {
        Node actor = new ActorNode(tie.actor());
        return node.equals(actor) ? new TargetNode(tie.target()) : actor;
    }

    static ShownTie of(Item item) {
        return new ShownTie(item.tie(), item.side() == Side.OPPOSITION);
    }
}
