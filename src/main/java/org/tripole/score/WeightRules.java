package org.tripole.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;

/** What weights must obey; each rule names the thing and the value that breaks it. */
final class WeightRules {

    /** Relations that are never evidence: missing, bound or listed is not backing. METHOD.md 1. */
    private static final Set<Relation> NEVER_EVIDENCE =
            Set.of(Relation.ABSENT, Relation.BOUND, Relation.LISTED, Relation.FORMER_MEMBER);

    private WeightRules() {}

    static void requireStrengths(Map<Relation, Double> strengths) {
        for (Relation relation : Relation.values()) {
            double strength = given("strength", relation, strengths.get(relation));
            if (!(Math.abs(strength) <= 1)) { // written so that NaN fails too
                throw new IllegalArgumentException(
                        "The strength of " + relation + " must lie in -1..1, but is " + strength);
            }
            if (strength != 0 && NEVER_EVIDENCE.contains(relation)) {
                throw new IllegalArgumentException(
                        relation + " is no evidence and must have strength 0, not " + strength);
            }
        }
    }

    static void requireQualities(Map<Quality, Double> qualities) {
        for (Quality quality : Quality.values()) {
            requireShare(
                    "The weight of quality " + quality,
                    given("weight", quality, qualities.get(quality)));
        }
    }

    static void requireAffinities(Map<?, List<Double>> affinities) {
        affinities.values().stream()
                .flatMap(Collection::stream)
                .forEach(affinity -> requireShare("An affinity", affinity));
    }

    static void requireShare(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " must lie in 0..1, but is " + value);
        }
    }

    static void requirePrior(double prior) {
        if (!(prior > 0 && prior < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The prior must be finite and above 0, but is " + prior);
        }
    }

    static void requireHalfLife(double months) {
        if (!(months > 0)) {
            throw new IllegalArgumentException("The half-life must be above 0, but is " + months);
        }
    }

    private static double given(String what, Enum<?> of, @Nullable Double value) {
        if (value == null) {
            throw new IllegalArgumentException("The " + what + " of " + of + " is missing");
        }
        return value;
    }
}
