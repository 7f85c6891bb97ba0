package org.tripole.score;

import java.util.List;
import java.util.Map;
import org.tripole.domain.Relation;

/**
 * How many states stand on either side of each target, and how much standing there tells. Joining
 * 150 others tells little, dissenting alone tells much. METHOD.md 3.
 */
final class Coverage {

    private final int[][] states;
    private final double[][] information;

    private Coverage(Evidence evidence, Judgements by, List<Stance> stances) {
        int targets = evidence.targets().size();
        states = new int[Side.values().length][targets];
        information = new double[Side.values().length][targets];
        for (Stance stance : stances) {
            if (evidence.actors().get(stance.actor()).isCounted()) {
                states[stance.side().ordinal()][stance.target()]++;
            }
        }
        for (Side side : Side.values()) {
            for (int t = 0; t < targets; t++) {
                information[side.ordinal()][t] = information(side, t, evidence, by);
            }
        }
    }

    static Coverage of(Evidence evidence, Judgements by, List<Stance> stances) {
        return new Coverage(evidence, by, stances);
    }

    /** How many states, organisations not counted, have an item on that side. */
    int states(Side side, int target) {
        return states[side.ordinal()][target];
    }

    /** I, 1 when nobody stands there, 0 when all states do; 1 when the switch is off. */
    double information(Side side, int target) {
        return information[side.ordinal()][target];
    }

    private double information(Side side, int target, Evidence evidence, Judgements by) {
        if (!by.options().information()) {
            return 1;
        }
        Map<Relation, Integer> totals =
                evidence.targets().get(target).facts().evidence().expectedCounts();
        // a list that was collected in part must not look exclusive
        double n = Math.max(states(side, target), expected(side, totals, by));
        return 1 - Math.min(1, n / evidence.states());
    }

    private static int expected(Side side, Map<Relation, Integer> totals, Judgements by) {
        int largest = 0;
        for (var total : totals.entrySet()) {
            double strength = by.strength(total.getKey());
            if (strength != 0 && Side.of(strength) == side) {
                largest = Math.max(largest, total.getValue());
            }
        }
        return largest;
    }
}
