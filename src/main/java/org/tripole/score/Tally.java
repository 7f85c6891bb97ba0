package org.tripole.score;

/** The evidence of one actor, added up along the approaches. METHOD.md 5. */
final class Tally {

    private static final double NO_MASS = 1e-9;

    private final double prior;
    private final double[] support;
    private final double[] opposition;
    private double total;
    private int items;

    Tally(double prior, int approaches) {
        this.prior = prior;
        this.support = new double[approaches];
        this.opposition = new double[approaches];
    }

    /** Adds an item of mass m in direction b. */
    void add(Side side, double m, double[] b) {
        double[] sums = side == Side.SUPPORT ? support : opposition;
        for (int k = 0; k < b.length; k++) {
            sums[k] += m * b[k];
        }
        total += m;
        if (m > NO_MASS) {
            items++;
        }
    }

    int approaches() {
        return support.length;
    }

    double prior() {
        return prior;
    }

    /** S_k. */
    double support(int k) {
        return support[k];
    }

    /** O_k. */
    double opposition(int k) {
        return opposition[k];
    }

    /** T_k = a0 + S_k. */
    double backing(int k) {
        return prior + support[k];
    }

    /** T_k / (T_k + O_k): what opposition leaves of backing; never below zero. */
    double kept(int k) {
        return backing(k) / (backing(k) + opposition[k]);
    }

    /** alpha_k = T_k^2 / (T_k + O_k). */
    double alpha(int k) {
        return backing(k) * backing(k) / (backing(k) + opposition[k]);
    }

    double sumOfAlpha() {
        double sum = 0;
        for (int k = 0; k < approaches(); k++) {
            sum += alpha(k);
        }
        return sum;
    }

    /** mu_k = alpha_k / sum(alpha). */
    double[] shares() {
        double sum = sumOfAlpha();
        double[] mu = new double[approaches()];
        for (int k = 0; k < mu.length; k++) {
            mu[k] = alpha(k) / sum;
        }
        return mu;
    }

    /** M, the mass of all items. */
    double total() {
        return total;
    }

    /** A: as many a0 as there are approaches, plus M. */
    double concentration() {
        return approaches() * prior + total;
    }

    /** M / A. */
    double confidence() {
        return total / concentration();
    }

    /** How many items have mass. */
    int items() {
        return items;
    }
}
