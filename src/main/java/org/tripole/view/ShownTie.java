package org.tripole.view;

import org.tripole.domain.Tie;
import org.tripole.score.Item;
import org.tripole.score.Side;

/** A tie that is drawn, and whether it counts as opposition. */
record ShownTie(Tie tie, boolean isOpposition) {

    static ShownTie of(Item item) {
        return new ShownTie(item.tie(), item.side() == Side.OPPOSITION);
    }
}
