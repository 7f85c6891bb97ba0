package org.tripole.preflight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;

/** A requirement with the limit that holds, and what may mend a failure. */
record Demand(Requirement requirement, double limit, @Nullable Repair remedy) {

    /** The least value over {@code things}, and where it is missed; nothing without things. */
    <T> Optional<Measure> on(
            List<T> things, ToDoubleFunction<T> value, Function<T, List<Box>> boxes) {
        double[] values = things.stream().mapToDouble(value).toArray();
        List<Box> failing =
                IntStream.range(0, values.length)
                        .filter(i -> values[i] < limit)
                        .boxed()
                        .flatMap(i -> boxes.apply(things.get(i)).stream())
                        .toList();
        return Arrays.stream(values).min().stream()
                .mapToObj(least -> new Measure(requirement, least, limit, failing, remedy))
                .findFirst();
    }

    /** How many faults there are; none is allowed. */
    Measure count(List<Paint> faults) {
        List<Box> failing = faults.stream().map(paint -> paint.mark().bounds()).toList();
        return new Measure(requirement, faults.size(), limit, failing, remedy);
    }
}
