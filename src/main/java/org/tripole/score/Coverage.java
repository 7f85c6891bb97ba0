package org.tripole.score;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tripole.domain.Relation;

/**
 * How many states stand on either side of each target, and how much standing there tells. Joining
 * 150 others tells little, dissenting alone tells much. METHOD.md 3.
 */
final class Coverage {

    private final int[] supporters;
    private final int[] opponents;
    private final double[] ofSupport;
    private final double[] ofOpposition;

    private Coverage(Evidence evidence, Judgements by, List<Stance> stances) {
        int targets = evidence.targets().size();
        supporters = new int[targets];
        opponents = new int[targets];
        for (Stance stance : stances) {
            if (evidence.actors().get(stance.actor()).isCounted()) {
                states(stance.side())[stance.target()]++;
            }
        }
        ofSupport = information(Side.SUPPORT, evidence, by);
        ofOpposition = information(Side.OPPOSITION, evidence, by);
    }

    static Coverage of(Evidence evidence, Judgements by, List<Stance> stances) {
        return new Coverage(evidence, by, stances);
    }

    /** How many states, organisations not counted, have an item on that side. */
    int states(Side side, int target) {
        return states(side)[target];
    }

    /** I, 1 when nobody stands there, 0 when all states do; 1 when the switch is off. */
    double information(Side side, int target) {
        return (side == Side.SUPPORT ? ofSupport : ofOpposition)[target];
    }

    private int[] states(Side side) {
        return side == Side.SUPPORT ? supporters : opponents;
    }

    private double[] information(Side side, Evidence evidence, Judgements by) {
        return IntStream.range(0, evidence.targets().size())
                .mapToDouble(t -> information(side, t, evidence, by))
                .toArray();
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
