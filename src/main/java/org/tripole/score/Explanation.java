package org.tripole.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.ActorId;

/**
 * Why an actor stands where it stands, exactly: {@link #start} plus the contributions of all items
 * is its shares. METHOD.md 6.
 *
 * @param start what the prior gives each share, in file order
 * @param items the largest first, then by target
 */
public record Explanation(ActorId actor, List<Double> start, List<Item> items) {

    private static final Comparator<Item> LARGEST_FIRST =
            Comparator.comparingDouble(Item::size)
                    .reversed()
                    .thenComparing(item -> item.tie().target());

    public Explanation {
        start = List.copyOf(start);
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(LARGEST_FIRST);
        items = List.copyOf(sorted);
    }

    /** Start plus all contributions: the shares that it explains, in file order. */
    public List<Double> sum() {
        List<Double> sum = new ArrayList<>(start);
        for (Item item : items) {
            for (int k = 0; k < sum.size(); k++) {
                sum.set(k, sum.get(k) + item.contribution().get(k));
            }
        }
        return List.copyOf(sum);
    }
}
