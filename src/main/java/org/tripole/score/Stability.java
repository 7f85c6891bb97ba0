package org.tripole.score;

import java.util.List;

/**
 * How an actor's position holds when the judgements behind it vary. METHOD.md 8 b.
 *
 * @param shares the range of each share, in file order
 * @param rankLow 5 % point of its rank on the axis between the non-universal approaches; 1 is the
 *     actor nearest to the earlier one in file order
 * @param rankHigh 95 % point of that rank
 * @param kept share of the draws that keep the label
 */
public record Stability(List<Range> shares, int rankLow, int rankHigh, double kept) {

    private static final double STABLE_FROM = 0.6;

    public Stability {
        shares = List.copyOf(shares);
    }

    /** Whether fewer than 60 % of the draws keep the label. */
    public boolean isUnstable() {
        return kept < STABLE_FROM;
    }
}
