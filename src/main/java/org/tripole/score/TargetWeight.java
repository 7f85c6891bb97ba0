package org.tripole.score;

import java.util.List;

/**
 * What backing or opposing a target weighs. METHOD.md 3 and 4.
 *
 * @param direction b, the affinities made to sum to 1, in file order
 * @param amplitude v, the largest affinity
 * @param contrast g, 0 for an even-handed target to 1 for one that backs a single approach
 * @param informationSupport I of support, 1 when nobody supports to 0 when all states do
 * @param informationOppose I of opposition
 * @param omega the opportunity balance of its direction
 * @param supporters states with an item of support
 * @param opponents states with an item of opposition
 */
public record TargetWeight(
        List<Double> direction,
        double amplitude,
        double contrast,
        double informationSupport,
        double informationOppose,
        double omega,
        int supporters,
        int opponents) {

    public TargetWeight {
        direction = List.copyOf(direction);
    }
}
