package org.tripole.score;

import java.util.List;

/** Why an actor stands elsewhere on a later day. */
public sealed interface MoveCause permits MoveCause.ByOwnActs, MoveCause.ByWeighing {

    /**
     * It acted itself in between. Its other acts may weigh otherwise by now, too.
     *
     * @param came acts that count now and did not before, by size of what they add now
     * @param ended acts that counted before and do so no more, by size of what they added
     */
    record ByOwnActs(List<Item> came, List<Item> ended) implements MoveCause {
        public ByOwnActs {
            came = List.copyOf(came);
            ended = List.copyOf(ended);
        }
    }

    /** No act of its own came or ended: others' acts and the balance changed what its own weigh. */
    record ByWeighing() implements MoveCause {}
}
