package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/**
 * All that exists on the as-of date, grouped by actor and target. Independent of weights: made once
 * and read by every draw of a Monte Carlo run. Actors and targets are numbered in dataset order.
 */
final class Evidence {

    /** The acts of one actor towards one target; at least one. */
    record Pair(int actor, int target, List<Act> acts) {}

    private final int states;
    private final List<ApproachId> approaches;
    private final List<Actor> actors;
    private final List<Target> targets;
    private final boolean[] exists;
    private final List<Pair> pairs = new ArrayList<>();

    private Evidence(Dataset dataset, LocalDate asOf, Predicate<Target> isKept) {
        states = dataset.facts().states();
        approaches = dataset.approaches().stream().map(Approach::id).toList();
        actors = List.copyOf(dataset.actors());
        targets = List.copyOf(dataset.targets());
        exists = new boolean[targets.size()];
        for (int t = 0; t < exists.length; t++) {
            Target target = targets.get(t);
            exists[t] = isKept.test(target) && !target.date().first().isAfter(asOf);
        }
        var actsByActor = actsByActor(dataset, asOf);
        for (int a = 0; a < actors.size(); a++) {
            addPairs(a, actsByActor.getOrDefault(actors.get(a).id(), Map.of()));
        }
    }

    /** What exists on that day. */
    static Evidence of(Dataset dataset, LocalDate asOf) {
        return new Evidence(dataset, asOf, target -> true);
    }

    /** What exists on that day, had the targets that are not kept never been. */
    static Evidence of(Dataset dataset, LocalDate asOf, Predicate<Target> isKept) {
        return new Evidence(dataset, asOf, isKept);
    }

    /** How many states there are in all, N of METHOD.md 3. */
    int states() {
        return states;
    }

    /** The approaches in file order. */
    List<ApproachId> approaches() {
        return approaches;
    }

    List<Actor> actors() {
        return actors;
    }

    /** All targets of the dataset, also those that do not exist. */
    List<Target> targets() {
        return targets;
    }

    boolean exists(int target) {
        return exists[target];
    }

    /** The pairs, by actor, then by target. */
    List<Pair> pairs() {
        return pairs;
    }

    /** By actor, then by the number of the target, which ascends. */
    private Map<ActorId, Map<Integer, List<Act>>> actsByActor(Dataset dataset, LocalDate asOf) {
        Map<ActorId, Map<Integer, List<Act>>> byActor = new HashMap<>();
        for (int t = 0; t < exists.length; t++) {
            Target target = targets.get(t);
            for (Tie tie : exists[t] ? dataset.tiesTo(target.id()) : List.<Tie>of()) {
                if (Act.exists(tie, target, asOf)) {
                    byActor.computeIfAbsent(tie.actor(), none -> new LinkedHashMap<>())
                            .computeIfAbsent(t, none -> new ArrayList<>(1))
                            .add(Act.of(tie, target, asOf));
                }
            }
        }
        return byActor;
    }

    private void addPairs(int actor, Map<Integer, List<Act>> actsByTarget) {
        actsByTarget.forEach((target, acts) -> pairs.add(new Pair(actor, target, acts)));
    }
}
