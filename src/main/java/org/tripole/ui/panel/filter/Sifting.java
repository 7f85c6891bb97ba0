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
import org.tripole.graph.Backers;
import org.tripole.graph.Filter;
import org.tripole.graph.Hidden;
import org.tripole.graph.Sieve;

/** A record under a filter on a day, and what it would be under others: the counts of choices. */
record Sifting(Dataset dataset, Filter filter, AsOf day, Backers backers) {

    /** What the filter hides. */
    Hidden hidden() {
        return sieve(filter).hidden();
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
        return new Sieve(dataset, other, day, backers);
    }

    private static <T> void count(Map<T, Integer> counts, @Nullable T value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }
}
