package org.tripole.score;

import java.util.stream.IntStream;
import org.tripole.domain.ActorId;

/** From the sums of an actor's evidence to its position. METHOD.md 5. */
final class PositionBuilder {

    private final Tally tally;
    private final double[] mu;

    private PositionBuilder(Tally tally) {
        this.tally = tally;
        this.mu = tally.shares();
    }

    static Position position(ActorId actor, Tally tally) {
        return new PositionBuilder(tally).position(actor);
    }

    private Position position(ActorId actor) {
        return new Position(
                actor, Numbers.list(mu), mass(), measures(), Labels.standing(tally, mu));
    }

    private Mass mass() {
        return new Mass(
                Numbers.list(mu.length, tally::support),
                Numbers.list(mu.length, tally::opposition),
                Numbers.list(mu.length, tally::alpha),
                tally.total());
    }

    private Measures measures() {
        return new Measures(
                tally.confidence(),
                Labels.lead(tally, mu),
                tally.confidence() * evenness(),
                straddle(),
                Numbers.list(mu.length, this::polarity),
                Numbers.list(mu.length, this::sd));
    }

    /** H(mu) / ln K: 1 when all shares are equal. */
    private double evenness() {
        double entropy =
                IntStream.range(0, mu.length).mapToDouble(k -> -mu[k] * Math.log(mu[k])).sum();
        return entropy / Math.log(mu.length);
    }

    /**
     * 2 min(S_x, S_y) / (S_x + S_y + 2 a0), where x and y are the two non-universal approaches: the
     * first in file order is the universal one. With more than three approaches they are the two
     * best backed of the others; with two approaches nothing can be straddled.
     */
    private double straddle() {
        double more = 0;
        double less = 0;
        for (int k = 1; k < mu.length; k++) {
            less = Math.max(less, Math.min(more, tally.support(k)));
            more = Math.max(more, tally.support(k));
        }
        return 2 * less / (more + less + 2 * tally.prior());
    }

    /** (S - O) / (S + O + a0). */
    private double polarity(int k) {
        double s = tally.support(k);
        double o = tally.opposition(k);
        return (s - o) / (s + o + tally.prior());
    }

    /** Standard deviation of a share under Dirichlet(A mu). */
    private double sd(int k) {
        return Math.sqrt(mu[k] * (1 - mu[k]) / (tally.concentration() + 1));
    }
}
