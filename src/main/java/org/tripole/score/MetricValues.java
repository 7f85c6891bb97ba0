package org.tripole.score;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tripole.domain.ActorId;

/**
 * A metric of every shown actor: known, or missing for a reason.
 *
 * @param known the values by actor
 * @param missing why others have none
 */
public record MetricValues(
        Metric metric, Map<ActorId, Double> known, Map<ActorId, Missing> missing) {

    /** Why an actor has no value. */
    public enum Missing {
        /** It backs nothing that is shown, or no act of its weighs anything. */
        NO_ACTS
    }

    /** The least and the largest value; equal when all are. */
    public record Span(double least, double most) {}

    public MetricValues {
        known = Collections.unmodifiableMap(new TreeMap<>(known));
        missing = Collections.unmodifiableMap(new TreeMap<>(missing));
    }

    /** The value of an actor; empty when it is missing, or the actor is not shown. */
    public OptionalDouble of(ActorId actor) {
        Double value = known.get(actor);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** From the least to the largest value, for scaling; empty when none is known. */
    public Optional<Span> span() {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(Collections.min(known.values()), Collections.max(known.values())));
    }
}
