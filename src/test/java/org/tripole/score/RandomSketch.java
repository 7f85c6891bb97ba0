package org.tripole.score;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;

/** A random dataset of 12 states and 10 targets; the same seed gives the same one. */
record RandomSketch(long seed, int approaches) {

    static final List<String> STATES =
            IntStream.range(0, 12).mapToObj(i -> String.format(Locale.ROOT, "S%02d", i)).toList();

    private static final int TARGETS = 10;
    private static final int TIES = 70;

    static RandomSketch of(long seed) {
        return new RandomSketch(seed, 2 + (int) (seed % 5));
    }

    /** A fresh sketch, to which a test may add. */
    Sketch sketch() {
        return sketch(false);
    }

    /** The same with the approaches in reverse order. */
    Sketch withApproachesReversed() {
        return sketch(true);
    }

    private Sketch sketch(boolean isReversed) {
        Random random = new Random(seed);
        Sketch sketch = Sketch.of(STATES.size(), names());
        STATES.forEach(sketch::state);
        for (int t = 0; t < TARGETS; t++) {
            sketch.target("t" + t, affinity(random, isReversed));
        }
        for (int i = 0; i < TIES; i++) {
            sketch.tie(
                    STATES.get(random.nextInt(STATES.size())),
                    any(Relation.values(), random),
                    "t" + random.nextInt(TARGETS),
                    random.nextBoolean() ? "20" + (20 + random.nextInt(7)) : null,
                    any(Quality.values(), random));
        }
        return sketch;
    }

    private String[] names() {
        return IntStream.range(0, approaches).mapToObj(k -> "p" + k).toArray(String[]::new);
    }

    private double[] affinity(Random random, boolean isReversed) {
        double[] affinity = new double[approaches];
        for (int k = 0; k < approaches; k++) {
            double weight = random.nextInt(3) == 0 ? 0 : random.nextInt(11) / 10.0;
            affinity[isReversed ? approaches - 1 - k : k] = weight;
        }
        return affinity;
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
