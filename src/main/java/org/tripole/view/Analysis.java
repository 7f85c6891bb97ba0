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
import org.tripole.graph.TiePaths;
import org.tripole.score.Group;

/**
 * What was worked out about a network for its drawing, apart from scores.
 *
 * @param links what joins nodes of the same kind, where only one kind is drawn
 * @param sizes what the size of a disc says, as a share 0 to 1 of the largest; none where it is not
 *     known
 * @param colouring what the colours of states say, apart from their labels
 * @param pathsOrNull how the two actors of the route are tied; null where none is asked for
 * @param comparedOrNull the day that is compared with; null for none
 */
public record Analysis(
        List<Link> links,
        Map<ActorId, Double> sizes,
        Colouring colouring,
        @Nullable TiePaths pathsOrNull,
        @Nullable ComparedDay comparedOrNull) {

    /** Nothing. */
    public static final Analysis NONE = new Analysis(List.of(), Map.of(), Colouring.LABELS, null);

    /** An analysis of one day. */
    public Analysis(
            List<Link> links,
            Map<ActorId, Double> sizes,
            Colouring colouring,
            @Nullable TiePaths paths) {
        this(links, sizes, colouring, paths, null);
    }

    public Analysis {
        links = List.copyOf(links);
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    }

    /** The same compared with another day, or with none. */
    public Analysis comparedWith(@Nullable ComparedDay day) {
        return new Analysis(links, sizes, colouring, pathsOrNull, day);
    }

    /** How the two actors of the route are tied, if that is asked for. */
    public Optional<TiePaths> paths() {
        return Optional.ofNullable(pathsOrNull);
    }

    /** The ties on the paths between two actors, each once. */
    public List<Tie> route() {
        return pathsOrNull instanceof TiePaths.Found found
                ? found.paths().stream()
                        .flatMap(path -> path.ties().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList()
                : List.of();
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

    /** The groups that the data put states in, the largest first; none unless colours say them. */
    public List<Group> communities() {
        return colouring instanceof Colouring.Groups groups ? groups.groups() : List.of();
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
