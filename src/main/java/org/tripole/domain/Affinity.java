package org.tripole.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * How far backing a target expresses backing of each approach, as judged: one weight in 0..1 per
 * approach in dataset order, the reason, and the independent codings that the weights are the mean
 * of.
 */
public record Affinity(List<Double> weights, String why, List<Coding> codings) {

    /**
     * One coder's judgement: a weight in 0..1 per approach in dataset order; the reason may be
     * empty.
     */
    public record Coding(List<Double> weights, String why) {

        public Coding {
            weights = checked(weights);
        }
    }

    public Affinity {
        weights = checked(weights);
        codings = List.copyOf(codings);
    }

    /** The weight of the approach at {@code index} in dataset order. */
    public double weight(int index) {
        return weights.get(index);
    }

    private static List<Double> checked(List<Double> weights) {
        for (double weight : weights) {
            if (!(weight >= 0 && weight <= 1)) { // written so that NaN fails too
                throw new IllegalArgumentException(
                        "An affinity must lie in 0..1, but is " + weight);
            }
        }
        return List.copyOf(new ArrayList<>(weights));
    }
}
