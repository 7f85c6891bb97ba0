package org.tripole.layout;

/**
 * The step sizes of stress by stochastic gradient descent: from the one that satisfies the weakest
 * pair at once, falling by the same factor every round, to a tenth of what satisfies the strongest
 * (Zheng, Pawar and Goodman 2019).
 */
final class Cooling {

    static final int ROUNDS = 30;
    private static final double LAST = 0.1;

    private final double first;
    private final double fall;

    /** Step sizes for pairs of weights between {@code least} and {@code greatest}. */
    Cooling(double least, double greatest) {
        this.first = 1 / least;
        this.fall = StrictMath.log(LAST / greatest * least) / (ROUNDS - 1);
    }

    /** Size of the steps in a round, from 0. */
    double size(int round) {
        return first * StrictMath.exp(fall * round);
    }
}
