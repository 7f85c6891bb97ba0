package org.tripole.ui.panel.filter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.AsOf;
import org.tripole.graph.Assessment;
import org.tripole.graph.Filter;
import org.tripole.graph.Hidden;
import org.tripole.graph.Sieve;
import org.tripole.graph.Verdict;

/** A record under a filter on a day, and what it would be under others: the counts of choices. */
record Sifting(Dataset dataset, Filter filter, AsOf day, Assessment score) {

    /** What the filter hides. */
    Hidden hidden() {
        return sieve(filter).hidden();
    }

    /** The states that are shown, by id. */
    List<Actor> states() {
        return sieve(filter).states();
    }

    /** How many states that pass {@code other} have each of the values that the score gives. */
    <T> Map<T, Integer> scored(Filter other, Function<Verdict, Set<T>> values) {
        Map<T, Integer> counts = new HashMap<>();
        for (Actor actor : sieve(other).states()) {
            score.verdict(actor.id())
                    .ifPresent(told -> values.apply(told).forEach(value -> count(counts, value)));
        }
        return counts;
    }

    /** How many actors that pass {@code other} have each value. */
    <T> Map<T, Integer> actors(Filter other, Function<Actor, @Nullable T> value) {
        Sieve sieve = sieve(other);
        Map<T, Integer> counts = new HashMap<>();
        for (Actor actor : dataset.actors()) {
            if (sieve.passes(actor)) {
                count(counts, value.apply(actor));
            }
        }
        return counts;
    }

    /** How many targets that pass {@code other} have each value. */
    <T> Map<T, Integer> targets(Filter other, Function<Target, T> value) {
        Sieve sieve = sieve(other);
        Map<T, Integer> counts = new HashMap<>();
        for (Target target : dataset.targets()) {
            if (sieve.passes(target)) {
                count(counts, value.apply(target));
            }
        }
        return counts;
    }

    /** How many ties between shown ends that pass {@code other} have each value. */
    <T> Map<T, Integer> ties(Filter other, Function<Tie, Set<T>> values) {
        Sieve sieve = sieve(other);
        Map<T, Integer> counts = new HashMap<>();
        for (Tie tie : between(sieve)) {
            if (sieve.passes(tie)) {
                values.apply(tie).forEach(value -> count(counts, value));
            }
        }
        return counts;
    }

    private List<Tie> between(Sieve sieve) {
        Set<ActorId> actors = new HashSet<>();
        dataset.actors().stream().filter(sieve::passes).forEach(actor -> actors.add(actor.id()));
        Set<TargetId> targets = new HashSet<>();
        dataset.targets().stream().filter(sieve::passes).forEach(to -> targets.add(to.id()));
        return dataset.ties().stream()
                .filter(tie -> actors.contains(tie.actor()) && targets.contains(tie.target()))
                .toList();
    }

    private Sieve sieve(Filter other) {
        return new Sieve(dataset, other, day, score);
    }

    private static <T> void count(Map<T, Integer> counts, @Nullable T value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }
}
