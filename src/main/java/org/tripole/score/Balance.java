package org.tripole.score;

import java.util.Arrays;

/**
 * Factors that keep the number of instruments a collector found for an approach from deciding.
 * METHOD.md 4.
 */
final class Balance {

    static final int SUPPORTERS_NEEDED = 2;
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    private final double[] opportunity;
    private final double[] factor;
    private final boolean[] clamped;

    Balance(double[] opportunity, boolean isOn) {
        this.opportunity = opportunity;
        this.factor = new double[opportunity.length];
        this.clamped = new boolean[opportunity.length];
        double mean = Arrays.stream(opportunity).average().orElse(0);
        for (int k = 0; k < factor.length; k++) {
            double wanted = isOn && opportunity[k] > 0 ? mean / opportunity[k] : 1;
            factor[k] = Math.max(LEAST, Math.min(MOST, wanted));
            clamped[k] = factor[k] != wanted;
        }
    }

    /** E_k: how much mass the instruments of approach k offer to a backer of all. */
    double opportunity(int k) {
        return opportunity[k];
    }

    /** f_k: the mean opportunity over that of approach k, 0.5 to 2. */
    double factor(int k) {
        return factor[k];
    }

    /** Whether f_k would lie outside 0.5 to 2 and was held there. */
    boolean isClamped(int k) {
        return clamped[k];
    }

    /** omega: the factors weighted by a target's direction. */
    double omega(double[] b) {
        double omega = 0;
        for (int k = 0; k < b.length; k++) {
            omega += b[k] * factor[k];
        }
        return omega;
    }
}
