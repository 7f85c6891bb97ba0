package org.tripole.view.finding;

import java.util.Comparator;
import java.util.List;
import org.tripole.domain.Target;
import org.tripole.score.TargetWeight;

/** The targets that tell approaches apart. */
final class Telling {

    private static final double ENOUGH_CONTRAST = 0.3;
    private static final int MOST = 40;

    private Telling() {}

    /** The shown targets that tell most, the most telling first; at most forty. */
    static List<Target> targets(Evidence evidence) {
        return evidence.targets().stream()
                .filter(target -> evidence.weight(target).contrast() >= ENOUGH_CONTRAST)
                .sorted(
                        Comparator.comparingDouble(
                                        (Target target) -> -weight(evidence.weight(target)))
                                .thenComparing(Target::id))
                .limit(MOST)
                .toList();
    }

    private static double weight(TargetWeight weight) {
        return perBacker(weight) * weight.supporters();
    }

    /** What backing the target tells of a state, 0 to 1: amplitude x contrast x information. */
    static double perBacker(TargetWeight weight) {
        return weight.amplitude() * weight.contrast() * weight.informationSupport();
    }

    /** The approach that backing a target expresses most; the first in file order among equals. */
    static int leading(TargetWeight weight) {
        List<Double> direction = weight.direction();
        int leading = 0;
        for (int k = 1; k < direction.size(); k++) {
            leading = direction.get(k) > direction.get(leading) ? k : leading;
        }
        return leading;
    }
}
