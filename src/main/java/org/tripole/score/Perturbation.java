package org.tripole.score;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;

/**
 * Varies all judgements at once, in the order that METHOD.md 8 b fixes: strengths, qualities,
 * affinities, prior. What is certain or excluded stays: strengths of zero, qualities of 0 and 1.
 */
final class Perturbation {

    private static final double STRENGTH_REACH = 0.15;
    private static final double LEAST_STRENGTH = 0.02;
    private static final double QUALITY_REACH = 0.15;
    private static final double AFFINITY_REACH = 0.20;

    private final Judgements base;
    private final List<Relation> supporting;
    private final List<Relation> opposing;

    Perturbation(Judgements base) {
        this.base = base;
        this.supporting = byMagnitude(Side.SUPPORT);
        this.opposing = byMagnitude(Side.OPPOSITION);
    }

    /** The next draw. */
    Judgements draw(SplitMix64 random) {
        var strengths = strengths(random);
        var qualities = qualities(random);
        double[][] affinities = affinities(random);
        double prior = base.options().prior() / 2 * Math.pow(4, random.next());
        return new Judgements(strengths, qualities, affinities, base.options().withPrior(prior));
    }

    /** The order of the strengths is the claim, so that only their spacing varies. */
    private Map<Relation, Double> strengths(SplitMix64 random) {
        Map<Relation, Double> moved = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) { // alphabetical
            double strength = base.strength(relation);
            if (strength != 0) {
                moved.put(relation, strength + random.within(STRENGTH_REACH));
            }
        }
        handBack(moved, supporting, 1);
        handBack(moved, opposing, -1);
        return moved;
    }

    /** Gives the magnitudes of one sign to its relations again, in the order that they had. */
    private static void handBack(
            Map<Relation, Double> moved, List<Relation> byMagnitude, int sign) {
        double[] magnitudes =
                byMagnitude.stream()
                        .mapToDouble(relation -> sign * moved.getOrDefault(relation, 0.0))
                        .map(magnitude -> clamp(magnitude, LEAST_STRENGTH))
                        .sorted()
                        .toArray();
        for (int i = 0; i < magnitudes.length; i++) {
            moved.put(byMagnitude.get(i), sign * magnitudes[i]);
        }
    }

    private Map<Quality, Double> qualities(SplitMix64 random) {
        Map<Quality, Double> moved = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            double weight = base.quality(quality);
            boolean isCertain = weight == 0 || weight == 1;
            moved.put(
                    quality, isCertain ? weight : clamp(weight + random.within(QUALITY_REACH), 0));
        }
        return moved;
    }

    private double[][] affinities(SplitMix64 random) {
        double[][] moved = new double[base.targets()][];
        for (int t = 0; t < moved.length; t++) {
            moved[t] = base.affinity(t).clone();
            for (int k = 0; k < moved[t].length; k++) {
                moved[t][k] = clamp(moved[t][k] + random.within(AFFINITY_REACH), 0);
            }
        }
        return moved;
    }

    private List<Relation> byMagnitude(Side side) {
        return Stream.of(Relation.values())
                .filter(relation -> base.strength(relation) != 0)
                .filter(relation -> Side.of(base.strength(relation)) == side)
                .sorted(
                        Comparator.comparingDouble(
                                        (Relation relation) -> Math.abs(base.strength(relation)))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double clamp(double value, double least) {
        return Math.max(least, Math.min(1, value));
    }
}
