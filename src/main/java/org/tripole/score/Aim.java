package org.tripole.score;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.tripole.domain.Target;

/** Where backing a target points to, and how much it says. METHOD.md 3. */
final class Aim {

    private static final double EVEN_HANDED = 1e-12;

    private final double[] direction;
    private final double amplitude;
    private final double contrast;
    private final double context;

    private Aim(double[] affinity, double context, boolean hasContrast) {
        this.direction = direction(affinity);
        this.amplitude = DoubleStream.of(affinity).max().orElse(0);
        this.contrast = hasContrast ? contrast(direction) : 1;
        this.context = context;
    }

    static List<Aim> ofAll(Evidence evidence, Judgements by) {
        return IntStream.range(0, evidence.targets().size())
                .mapToObj(t -> of(evidence.targets().get(t), by.affinity(t), by.options()))
                .toList();
    }

    private static Aim of(Target target, double[] affinity, Weights.Options options) {
        double context = target.isAboutAi() ? 1 : options.context();
        return new Aim(affinity, context, options.contrast());
    }

    /** b: the affinities made to sum to 1; all equal when they are zero. Not to be written. */
    double[] direction() {
        return direction;
    }

    /** v: the largest affinity. */
    double amplitude() {
        return amplitude;
    }

    /** g: 0 for an even-handed text, which says nothing about sides, to 1 for a single approach. */
    double contrast() {
        return contrast;
    }

    /** v g c: what an item of full strength, quality and information weighs. */
    double weight() {
        return amplitude * contrast * context;
    }

    private static double[] direction(double[] affinity) {
        double sum = DoubleStream.of(affinity).sum();
        return DoubleStream.of(affinity)
                .map(a -> sum == 0 ? 1.0 / affinity.length : a / sum)
                .toArray();
    }

    /**
     * Distance from even-handedness, scaled so that a single approach has 1; for three approaches
     * the factor is 0.75.
     */
    private static double contrast(double[] b) {
        int k = b.length;
        double scale = k / (2.0 * (k - 1));
        double g = scale * DoubleStream.of(b).map(share -> Math.abs(share - 1.0 / k)).sum();
        return g < EVEN_HANDED ? 0 : g;
    }
}
