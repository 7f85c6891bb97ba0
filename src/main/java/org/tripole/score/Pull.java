package org.tripole.score;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where an act draws an actor: for support the approaches it draws towards, for opposition those it
 * draws away from. An approach is named when its pull is at least half of the strongest.
 *
 * @param approaches indices in file order, none when the act says nothing about sides
 * @param points the strongest pull in percentage points of share, at least 0
 */
public record Pull(boolean isTowards, List<Integer> approaches, double points) {

    private static final double NAMED_FROM = 0.5;
    private static final double NOTHING = 1e-9;

    /** Where that act draws its actor. */
    public static Pull of(Item item) {
        boolean isTowards = item.side() == Side.SUPPORT;
        double sign = isTowards ? 1 : -1;
        double[] pulls = item.pull().stream().mapToDouble(pull -> sign * pull).toArray();
        double strongest =
                IntStream.range(0, pulls.length).mapToDouble(k -> pulls[k]).max().orElse(0);
        if (strongest <= NOTHING) {
            return new Pull(isTowards, List.of(), 0);
        }
        List<Integer> named =
                IntStream.range(0, pulls.length)
                        .filter(k -> pulls[k] >= NAMED_FROM * strongest)
                        .boxed()
                        .toList();
        return new Pull(isTowards, named, 100 * strongest);
    }

    /** Whether the act says nothing about sides. */
    public boolean isNone() {
        return approaches.isEmpty();
    }

    /** The approach drawn at most; only for an act that draws. */
    public int mainApproach(Item item) {
        return approaches.stream()
                .max(
                        (one, other) ->
                                Double.compare(
                                        Math.abs(item.pull().get(one)),
                                        Math.abs(item.pull().get(other))))
                .orElseThrow(() -> new AssertionError(item));
    }
}
