package org.tripole.view;

import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/** What of a scene a figure draws: actors and targets by id, ties by actor, heaviest first. */
public record Drawn(List<ActorId> actors, List<TargetId> targets, List<Tie> ties) {

    public Drawn {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        ties = List.copyOf(ties);
    }
}
