package org.tripole.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far two divisions of the same things agree.
 *
 * @param things how many things were divided
 * @param adjustedRand 1 for the same division, about 0 for what chance gives (Hubert and Arabie
 *     1985); empty where chance leaves nothing to exceed, as when neither divides anything
 * @param mutualInformation 0 to 1, normalised by the mean of both entropies (Danon and others
 *     2005); empty when neither divides anything
 */
public record Agreement(int things, OptionalDouble adjustedRand, OptionalDouble mutualInformation) {

    /** The agreement of two divisions, each thing given with its part in one and the other. */
    static Agreement of(List<? extends Map.Entry<?, ?>> parts) {
        Map<Map.Entry<?, ?>, Long> cells =
                counts(parts, entry -> Map.entry(entry.getKey(), entry.getValue()));
        Map<Object, Long> rows = counts(parts, Map.Entry::getKey);
        Map<Object, Long> columns = counts(parts, Map.Entry::getValue);
        return new Agreement(
                parts.size(),
                adjustedRand(
                        pairs(cells.values()),
                        pairs(rows.values()),
                        pairs(columns.values()),
                        pairs(List.of((long) parts.size()))),
                mutualInformation(
                        entropy(cells.values()),
                        entropy(rows.values()),
                        entropy(columns.values())));
    }

    private static OptionalDouble adjustedRand(double both, double one, double other, double all) {
        double expected = all == 0 ? 0 : one * other / all;
        double most = (one + other) / 2;
        return most == expected
                ? OptionalDouble.empty()
                : OptionalDouble.of((both - expected) / (most - expected));
    }

    private static OptionalDouble mutualInformation(double joint, double one, double other) {
        return one + other == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(2 * (one + other - joint) / (one + other));
    }

    private static double pairs(Collection<Long> counts) {
        return counts.stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    private static double entropy(Collection<Long> counts) {
        double all = counts.stream().mapToLong(Long::longValue).sum();
        return counts.stream().mapToDouble(n -> -n / all * Math.log(n / all)).sum();
    }

    private static <E, K> Map<K, Long> counts(List<? extends E> things, Function<E, K> part) {
        return things.stream()
                .collect(Collectors.groupingBy(part, HashMap::new, Collectors.counting()));
    }
}
