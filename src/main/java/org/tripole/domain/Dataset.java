package org.tripole.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole record, immutable and indexed. Approaches keep the order of the file; actors, targets
 * and sources are ordered by id; ties by target, then as in the file. Every id that a tie names
 * exists.
 */
public final class Dataset {

    private final DatasetFacts facts;
    private final List<Approach> approaches;
    private final Map<ActorId, Actor> actors;
    private final Map<TargetId, Target> targets;
    private final Map<SourceId, Source> sources;
    private final List<Tie> ties;
    private final Map<ActorId, List<Tie>> tiesByActor;
    private final Map<TargetId, List<Tie>> tiesByTarget;

    /** Indexes the record; duplicate ids and ties to unknown ends are refused. */
    public Dataset(DatasetFacts facts, List<Approach> approaches, Things things, List<Tie> ties) {
        this.facts = facts;
        this.approaches = List.copyOf(approaches);
        this.actors = index(things.actors(), Actor::id);
        this.targets = index(things.targets(), Target::id);
        this.sources = index(things.sources(), Source::id);
        this.ties = List.copyOf(ties);
        requireKnownEnds();
        this.tiesByActor = this.ties.stream().collect(Collectors.groupingBy(Tie::actor));
        this.tiesByTarget = this.ties.stream().collect(Collectors.groupingBy(Tie::target));
    }

    /** The nodes and sources of a dataset, in any order. */
    public record Things(List<Actor> actors, List<Target> targets, List<Source> sources) {}

    /** What the dataset says of itself. */
    public DatasetFacts facts() {
        return facts;
    }

    /** The approaches in file order; positions and affinities are indexed alike. */
    public List<Approach> approaches() {
        return approaches;
    }

    /** All actors by id. */
    public Collection<Actor> actors() {
        return actors.values();
    }

    /** All targets by id. */
    public Collection<Target> targets() {
        return targets.values();
    }

    /** All sources by id. */
    public Collection<Source> sources() {
        return sources.values();
    }

    /** All ties by target, then as in the file. */
    public List<Tie> ties() {
        return ties;
    }

    /** The actor with that id, if there is one. */
    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The target with that id, if there is one. */
    public Optional<Target> target(TargetId id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** The source with that id, if there is one. */
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The ties of an actor in dataset order; empty when it has none. */
    public List<Tie> tiesOf(ActorId actor) {
        return tiesByActor.getOrDefault(actor, List.of());
    }

    /** The ties to a target in dataset order; empty when it has none. */
    public List<Tie> tiesTo(TargetId target) {
        return tiesByTarget.getOrDefault(target, List.of());
    }

    private void requireKnownEnds() {
        for (Tie tie : ties) {
            if (!actors.containsKey(tie.actor()) || !targets.containsKey(tie.target())) {
                throw new IllegalArgumentException(
                        "Both ends of a tie must be in the dataset, but are "
                                + tie.actor()
                                + ", "
                                + tie.target());
            }
        }
    }

    private static <K extends Comparable<K>, V> Map<K, V> index(List<V> values, Function<V, K> id) {
        Map<K, V> sorted = new TreeMap<>();
        for (V value : values) {
            if (sorted.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException("Two things share the id " + id.apply(value));
            }
        }
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    }
}
