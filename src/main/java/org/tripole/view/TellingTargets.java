package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tripole.domain.TargetId;
import org.tripole.graph.Network;
import org.tripole.score.Scores;
import org.tripole.score.TargetWeight;

/**
 * The targets that are named at first: those that separate states most, equally many for every
 * approach. What separates is amplitude x contrast x information x number of backers.
 */
public final class TellingTargets {

    /** How many are named for each approach. */
    public static final int PER_APPROACH = 6;

    private TellingTargets() {}

    /** The telling targets that the network shows, by approach, the most telling first. */
    public static List<TargetId> of(Network network, Scores scores) {
        List<TargetId> telling = new ArrayList<>();
        int approaches = network.approaches().size();
        for (int k = 0; k < approaches; k++) {
            telling.addAll(ofApproach(k, network, scores.targets()));
        }
        return List.copyOf(telling);
    }

    private static List<TargetId> ofApproach(
            int approach, Network network, Map<TargetId, TargetWeight> weights) {
        Comparator<TargetId> mostTelling =
                Comparator.comparingDouble((TargetId id) -> telling(weights.get(id))).reversed();
        return network.targets().stream()
                .filter(id -> telling(weights.get(id)) > 0)
                .filter(id -> leading(weights.get(id)) == approach)
                .sorted(mostTelling.thenComparing(Comparator.naturalOrder()))
                .limit(PER_APPROACH)
                .toList();
    }

    private static double telling(@org.jspecify.annotations.Nullable TargetWeight weight) {
        return weight == null
                ? 0
                : weight.amplitude()
                        * weight.contrast()
                        * weight.informationSupport()
                        * weight.supporters();
    }

    private static int leading(@org.jspecify.annotations.Nullable TargetWeight weight) {
        if (weight == null) {
            return -1;
        }
        List<Double> b = weight.direction();
        int leading = 0;
        for (int k = 1; k < b.size(); k++) {
            if (b.get(k) > b.get(leading)) {
                leading = k;
            }
        }
        return leading;
    }
}
