package org.tripole.view.finding;

import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.graph.TiePath;
import org.tripole.graph.TiePaths;

/** What a picture draws of the evidence: what is not drawn, its caption does not speak of. */
public sealed interface Depiction {

    /** States with the institutions and initiatives that they are tied to. */
    Depiction TIES = new Ties();

    /** States with the institutions and initiatives that they are tied to. */
    record Ties() implements Depiction {}

    /**
     * States alone, joined where they act alike.
     *
     * @param least the least kappa that joins two, 0 to 1
     */
    record Alike(double least) implements Depiction {}

    /** States alone, joined where they back more of the same than chance gives. */
    record CoMembers() implements Depiction {}

    /**
     * Institutions and initiatives alone, joined by shared backers.
     *
     * @param drawn those that are drawn, by id
     * @param pairs how many pairs are joined
     * @param apart how many are joined with none
     * @param least the least number of common backers that joins two
     */
    record Targets(List<TargetId> drawn, int pairs, int apart, int least) implements Depiction {
        public Targets {
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * The paths between two actors, or that there are none.
     *
     * @param drawn those of {@code found} that are drawn
     */
    record Paths(ActorId from, ActorId to, TiePaths found, List<TiePath> drawn)
            implements Depiction {
        public Paths {
            drawn = List.copyOf(drawn);
        }
    }
}
