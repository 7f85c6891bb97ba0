package org.tripole.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.ActorId;
import org.tripole.domain.Tie;

/**
 * What was worked out about a network for its drawing, apart from scores.
 *
 * @param links what joins nodes of the same kind, where only one kind is drawn
 * @param sizes what the size of a disc says, as a share 0 to 1 of the largest; none where it is not
 *     known
 * @param colouring what the colours of states say, apart from their labels
 * @param route the ties on the paths between two actors
 * @param comparedOrNull the day that is compared with; null for none
 */
public record Analysis(
        List<Link> links,
        Map<ActorId, Double> sizes,
        Colouring colouring,
        List<Tie> route,
        @Nullable ComparedDay comparedOrNull) {

    /** Nothing. */
    public static final Analysis NONE =
            new Analysis(List.of(), Map.of(), Colouring.LABELS, List.of());

    /** An analysis of one day. */
    public Analysis(
            List<Link> links, Map<ActorId, Double> sizes, Colouring colouring, List<Tie> route) {
        this(links, sizes, colouring, route, null);
    }

    public Analysis {
        links = List.copyOf(links);
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
        route = List.copyOf(route);
    }

    /** The same compared with another day, or with none. */
    public Analysis comparedWith(@Nullable ComparedDay day) {
        return new Analysis(links, sizes, colouring, route, day);
    }

    /** The day that is compared with, if any. */
    public Optional<ComparedDay> compared() {
        return Optional.ofNullable(comparedOrNull);
    }

    /** What the size of an actor's disc says, 0 to 1. */
    public OptionalDouble size(ActorId actor) {
        Double size = sizes.get(actor);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(size);
    }

    /** Number of the group, from 0, that the data put a state in; none unless colours say it. */
    public Map<ActorId, Integer> groups() {
        return colouring instanceof Colouring.Groups groups ? groups.numbers() : Map.of();
    }

    /** The shades of a metric, if that is what colours say. */
    public Optional<Colouring.Shades> shades() {
        return colouring instanceof Colouring.Shades shades
                ? Optional.of(shades)
                : Optional.empty();
    }

    /** The group of an actor, from 0. */
    public OptionalInt group(ActorId actor) {
        Integer group = groups().get(actor);
        return group == null ? OptionalInt.empty() : OptionalInt.of(group);
    }
}
