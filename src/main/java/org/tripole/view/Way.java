package org.tripole.view;

import org.tripole.domain.Tie;
import org.tripole.draw.Ref;

/** What leads from one node of a figure to another, as seen from the one. */
public sealed interface Way {

    /** The node at its far end. */
    Ref end();

    /**
     * A tie between an actor and a target.
     *
     * @param isOpposition whether it counts as opposition
     */
    record AlongTie(Ref end, Tie tie, boolean isOpposition) implements Way {}

    /**
     * A link between two nodes of the same kind.
     *
     * @param strength above 0 to 1, relative to the strongest that there can be
     */
    record AlongLink(Ref end, double strength) implements Way {}
}
