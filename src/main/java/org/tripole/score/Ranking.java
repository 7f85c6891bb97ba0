package org.tripole.score;

/** The approaches by share, the largest first; equal shares in file order. */
final class Ranking {

    private final double[] mu;
    private final int[] order;

    Ranking(double[] mu) {
        this.mu = mu;
        this.order = new int[mu.length];
        for (int k = 0; k < mu.length; k++) {
            int place = k;
            while (place > 0 && mu[order[place - 1]] < mu[k]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = k;
        }
    }

    /** The approach at that place, from 0. */
    int approach(int place) {
        return order[place];
    }

    /** The share at that place, from 0. */
    double share(int place) {
        return mu[order[place]];
    }

    /**
     * The share behind the two that "between" would name; of two approaches, the second. When it is
     * near the first, no two approaches stand out.
     */
    double thirdShare() {
        return share(Math.min(2, mu.length - 1));
    }
}
