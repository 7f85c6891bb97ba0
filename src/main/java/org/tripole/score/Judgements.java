package org.tripole.score;

import java.util.List;
import java.util.Map;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;

/**
 * The numbers of {@link Weights} for one dataset, each target with the affinities that count; as
 * given, or as a draw varies them. Never written after construction.
 */
final class Judgements {

    private final Map<Relation, Double> strengths;
    private final Map<Quality, Double> qualities;
    private final double[][] affinities;
    private final Weights.Options options;

    /** What is not in a table has weight 0; affinities are by target number and approach. */
    Judgements(
            Map<Relation, Double> strengths,
            Map<Quality, Double> qualities,
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
                weights.strengths(),
                weights.qualities(),
                affinities(weights.affinities(), dataset),
                weights.options());
    }

    Judgements withOptions(Weights.Options changed) {
        return new Judgements(strengths, qualities, affinities, changed);
    }

    /** Signed strength s of a relation. */
    double strength(Relation relation) {
        return strengths.getOrDefault(relation, 0.0);
    }

    /** Weight q of a quality. */
    double quality(Quality quality) {
        return qualities.getOrDefault(quality, 0.0);
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
