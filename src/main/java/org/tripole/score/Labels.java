package org.tripole.score;

import org.hipparchus.special.Beta;

/** The label of a position: the first that fits. METHOD.md 5. */
final class Labels {

    private static final int ITEMS_NEEDED = 2;
    private static final double CONFIDENCE_NEEDED = 0.40;

    private Labels() {}

    static Standing standing(Tally tally, double[] mu) {
        return isThin(tally)
                ? Standing.of(StandingKind.THIN)
                : standing(tally, new Ranking(mu), lead(tally, mu));
    }

    /** P(first > second) = 1 - I_{1/2}(A mu_1, A mu_2) under Dirichlet(A mu). */
    static double lead(Tally tally, double[] mu) {
        Ranking ranking = new Ranking(mu);
        double a = tally.concentration();
        return 1 - Beta.regularizedBeta(0.5, a * ranking.share(0), a * ranking.share(1));
    }

    private static boolean isThin(Tally tally) {
        return tally.items() < ITEMS_NEEDED || tally.confidence() < CONFIDENCE_NEEDED;
    }

    private static Standing standing(Tally tally, Ranking ranking, double lead) {
        double first = ranking.share(0);
        if (lead >= 0.90 && first >= 0.5 && tally.confidence() >= 0.60) {
            return Standing.of(StandingKind.ALIGNED, ranking.approach(0));
        }
        if (lead >= 0.66 && first - ranking.share(1) >= 0.10) {
            return Standing.of(StandingKind.LEANING, ranking.approach(0));
        }
        if (first - ranking.thirdShare() < 0.10) {
            return Standing.of(StandingKind.SPREAD);
        }
        return Standing.between(ranking.approach(0), ranking.approach(1));
    }
}
