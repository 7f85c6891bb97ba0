package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.score.Item;
import org.tripole.score.Scores;
import org.tripole.score.Side;

/**
 * The acts that stand, one a state and target, by state and by target; also of targets that weigh
 * nothing, such as those that all back.
 */
final class Acts {

    private static final double SMALLEST_MASS = 1e-9;

    private final Map<ActorId, List<Item>> byActor = new LinkedHashMap<>();
    private final Map<TargetId, List<Item>> byTarget = new TreeMap<>();
    private final Map<TargetId, List<ActorId>> backers = new HashMap<>();

    /** The acts of these states; linear in their number. */
    Acts(List<ActorId> states, Scores scores) {
        for (ActorId state : states) {
            List<Item> items = scores.explanation(state).items();
            byActor.put(state, items);
            for (Item item : items) {
                byTarget.computeIfAbsent(item.tie().target(), first -> new ArrayList<>()).add(item);
            }
        }
    }

    /** The acts of a state, the largest first. */
    List<Item> of(ActorId state) {
        return byActor.getOrDefault(state, List.of());
    }

    /** The acts towards a target, by state. */
    List<Item> towards(TargetId target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /**
     * The states that back a target; attending, observing and voicing interest is less than that.
     */
    List<ActorId> backers(TargetId target) {
        return backers.computeIfAbsent(
                target,
                first ->
                        towards(target).stream()
                                .filter(Acts::isBacking)
                                .map(item -> item.tie().actor())
                                .toList());
    }

    /** The targets that a state backs, the weightiest act first. */
    List<TargetId> backed(ActorId state) {
        return of(state).stream().filter(Acts::isBacking).map(item -> item.tie().target()).toList();
    }

    /** All acts that weigh something, by state. */
    List<Item> weighing() {
        return byActor.values().stream().flatMap(List::stream).filter(Acts::weighs).toList();
    }

    /** The same acts by weight, the largest first; equal ones keep their order. */
    static List<Item> heaviestFirst(List<Item> acts) {
        List<Item> sorted = new ArrayList<>(acts);
        sorted.sort(Comparator.comparingDouble(item -> -item.mass()));
        return sorted;
    }

    /** The fewest acts that hold at least half of the weight of all. */
    static List<Tie> heaviestHalf(List<Item> heaviestFirst) {
        double half = mass(heaviestFirst) / 2;
        List<Tie> heavy = new ArrayList<>();
        double sum = 0;
        for (Item item : heaviestFirst) {
            if (sum >= half) {
                break;
            }
            sum += item.mass();
            heavy.add(item.tie());
        }
        return heavy;
    }

    /** The weight of these acts together. */
    static double mass(List<Item> acts) {
        return acts.stream().mapToDouble(Item::mass).sum();
    }

    /** Whether an act is more than attending, observing or voicing interest, and in support. */
    static boolean isBacking(Item item) {
        return switch (item.tie().relation()) {
            case ATTENDED, OBSERVER, INTERESTED -> false;
            default -> item.side() == Side.SUPPORT;
        };
    }

    /** Whether an act moves a state at all. */
    static boolean weighs(Item item) {
        return item.mass() > SMALLEST_MASS;
    }
}
