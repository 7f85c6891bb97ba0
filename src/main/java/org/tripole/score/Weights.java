package org.tripole.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;

/**
 * All judgements that a score rests on and that a user may change. METHOD.md 2 to 5.
 *
 * @param strengths signed strength of every relation, -1 to 1
 * @param qualities weight of every quality, 0 to 1
 * @param affinities affinities that replace a target's own, in file order, each 0 to 1
 * @param options prior, recency, context and switches
 */
public record Weights(
        Map<Relation, Double> strengths,
        Map<Quality, Double> qualities,
        Map<TargetId, List<Double>> affinities,
        Options options) {

    private static final Weights STANDARD =
            new Weights(
                    StandardWeights.STRENGTHS,
                    StandardWeights.QUALITIES,
                    Map.of(),
                    Options.standard());

    public Weights {
        strengths = Collections.unmodifiableMap(new EnumMap<>(strengths));
        qualities = Collections.unmodifiableMap(new EnumMap<>(qualities));
        affinities = copied(affinities);
        WeightRules.requireStrengths(strengths);
        WeightRules.requireQualities(qualities);
        WeightRules.requireAffinities(affinities);
    }

    /** The weights of METHOD.md, with recency off and general bodies left out. */
    public static Weights standard() {
        return STANDARD;
    }

    /** Whether nothing differs from the method's own weights. */
    public boolean isStandard() {
        return equals(STANDARD);
    }

    /** These weights with another strength of a relation. */
    public Weights withStrength(Relation relation, double strength) {
        Map<Relation, Double> changed = new EnumMap<>(strengths);
        changed.put(relation, strength);
        return new Weights(changed, qualities, affinities, options);
    }

    /** These weights with another weight of a quality. */
    public Weights withQuality(Quality quality, double weight) {
        Map<Quality, Double> changed = new EnumMap<>(qualities);
        changed.put(quality, weight);
        return new Weights(strengths, changed, affinities, options);
    }

    /** These weights with a target's affinities, in file order, in place of its own. */
    public Weights withAffinity(TargetId target, List<Double> affinity) {
        Map<TargetId, List<Double>> changed = new TreeMap<>(affinities);
        changed.put(target, affinity);
        return new Weights(strengths, qualities, changed, options);
    }

    /** These weights with other options. */
    public Weights withOptions(Options changed) {
        return new Weights(strengths, qualities, affinities, changed);
    }

    /**
     * The numbers and switches beside the tables.
     *
     * @param prior a0, evidence for every approach that each actor starts with; above 0
     * @param halfLifeMonths months in which an event loses half its weight; infinite when recency
     *     is off
     * @param context weight of general bodies, 0 to 1
     * @param information whether being one of few counts for more
     * @param contrast whether an even-handed target counts for less
     * @param balance whether approaches with many instruments count for less
     */
    public record Options(
            double prior,
            double halfLifeMonths,
            double context,
            boolean information,
            boolean contrast,
            boolean balance) {

        public Options {
            WeightRules.requirePrior(prior);
            WeightRules.requireHalfLife(halfLifeMonths);
            WeightRules.requireShare("The weight of general bodies", context);
        }

        /** Prior 0.5, recency off, general bodies left out, all switches on. */
        public static Options standard() {
            return new Options(0.5, Double.POSITIVE_INFINITY, 0, true, true, true);
        }

        /** Whether older events weigh less. */
        public boolean hasRecency() {
            return halfLifeMonths < Double.POSITIVE_INFINITY;
        }

        /** These options with another prior. */
        public Options withPrior(double changed) {
            return new Options(changed, halfLifeMonths, context, information, contrast, balance);
        }

        /** These options with another half-life in months; infinite turns recency off. */
        public Options withHalfLifeMonths(double changed) {
            return new Options(prior, changed, context, information, contrast, balance);
        }

        /** These options with another weight of general bodies. */
        public Options withContext(double changed) {
            return new Options(prior, halfLifeMonths, changed, information, contrast, balance);
        }

        /** These options with information on or off. */
        public Options withInformation(boolean changed) {
            return new Options(prior, halfLifeMonths, context, changed, contrast, balance);
        }

        /** These options with contrast on or off. */
        public Options withContrast(boolean changed) {
            return new Options(prior, halfLifeMonths, context, information, changed, balance);
        }

        /** These options with the opportunity balance on or off. */
        public Options withBalance(boolean changed) {
            return new Options(prior, halfLifeMonths, context, information, contrast, changed);
        }
    }

    private static Map<TargetId, List<Double>> copied(Map<TargetId, List<Double>> affinities) {
        Map<TargetId, List<Double>> sorted = new TreeMap<>();
        affinities.forEach((target, affinity) -> sorted.put(target, List.copyOf(affinity)));
        return Collections.unmodifiableMap(sorted);
    }
}
