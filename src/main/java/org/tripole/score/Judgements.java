package org.tripole.score;

import java.util.List;
import java.util.Map;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;

/**
 * The numbers of {@link Weights} as arrays, each target with the affinities that count. Arrays are
 * never written after construction.
 */
final class Judgements {

    private final double[] strengths;
    private final double[] qualities;
    private final double[][] affinities;
    private final Weights.Options options;

    /** Strengths and qualities by ordinal, affinities by target number and approach. */
    Judgements(
            double[] strengths,
            double[] qualities,
            double[][] affinities,
            Weights.Options options) {
        this.strengths = strengths;
        this.qualities = qualities;
        this.affinities = affinities;
        this.options = options;
    }

    static Judgements of(Weights weights, Dataset dataset) {
        if (dataset.approaches().size() < 2) {
            throw new IllegalArgumentException(
                    "Scoring needs at least two approaches, not " + dataset.approaches().size());
        }
        return new Judgements(
                inOrder(weights.strengths(), Relation.values()),
                inOrder(weights.qualities(), Quality.values()),
                affinities(weights.affinities(), dataset),
                weights.options());
    }

    Judgements withOptions(Weights.Options changed) {
        return new Judgements(strengths, qualities, affinities, changed);
    }

    /** Signed strength s of a relation. */
    double strength(Relation relation) {
        return strengths[relation.ordinal()];
    }

    /** Weight q of a quality. */
    double quality(Quality quality) {
        return qualities[quality.ordinal()];
    }

    /** Signed s q of an act; zero when it is no evidence. */
    double worth(Act act) {
        return strength(act.relation()) * quality(act.tie().quality());
    }

    /** The affinities of a target, in file order of the approaches; not to be written. */
    double[] affinity(int target) {
        return affinities[target];
    }

    int targets() {
        return affinities.length;
    }

    Weights.Options options() {
        return options;
    }

    private static <E extends Enum<E>> double[] inOrder(Map<E, Double> table, E[] keys) {
        double[] values = new double[keys.length];
        for (E key : keys) {
            values[key.ordinal()] = table.getOrDefault(key, 0.0);
        }
        return values;
    }

    private static double[][] affinities(Map<TargetId, List<Double>> overrides, Dataset dataset) {
        return dataset.targets().stream()
                .map(target -> affinity(target, overrides, dataset.approaches().size()))
                .toArray(double[][]::new);
    }

    private static double[] affinity(
            Target target, Map<TargetId, List<Double>> overrides, int approaches) {
        List<Double> weights = overrides.getOrDefault(target.id(), target.affinity().weights());
        if (weights.size() != approaches) {
            throw new IllegalArgumentException(
                    "The affinity of "
                            + target.id()
                            + " needs one weight for each of "
                            + approaches
                            + " approaches, but has "
                            + weights.size());
        }
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
