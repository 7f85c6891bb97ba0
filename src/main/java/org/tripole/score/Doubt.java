package org.tripole.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tripole.domain.ActorId;

/** The stability of every actor, in dataset order, and the draws that it rests on. */
public record Doubt(Draws draws, Map<ActorId, Stability> stabilities) {

    public Doubt {
        stabilities = Collections.unmodifiableMap(new LinkedHashMap<>(stabilities));
    }

    /** The stability of that actor, if it was scored. */
    public Optional<Stability> stability(ActorId actor) {
        return Optional.ofNullable(stabilities.get(actor));
    }
}
