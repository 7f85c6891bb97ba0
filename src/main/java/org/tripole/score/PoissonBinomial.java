package org.tripole.score;

/** The number of successes in independent trials of unequal probability. */
final class PoissonBinomial {

    private PoissonBinomial() {}

    /** P(successes at least n), exactly; costs trials times n. */
    static double atLeast(int n, double[] probabilities) {
        double[] exactly = new double[n + 1]; // the last place holds "n or more"
        exactly[0] = 1;
        for (double p : probabilities) {
            exactly[n] += n > 0 ? exactly[n - 1] * p : 0;
            for (int i = n - 1; i > 0; i--) {
                exactly[i] = exactly[i] * (1 - p) + exactly[i - 1] * p;
            }
            if (n > 0) {
                exactly[0] *= 1 - p;
            }
        }
        return Math.min(1, exactly[n]);
    }
}
