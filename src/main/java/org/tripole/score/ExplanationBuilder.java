package org.tripole.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tripole.domain.ActorId;

/**
 * Splits an actor's shares into what the prior and each item give: exact, additive. METHOD.md 6.
 */
final class ExplanationBuilder {

    private final Run run;
    private final int actor;
    private final Tally tally;
    private final double sumOfAlpha;

    ExplanationBuilder(Run run, int actor) {
        this.run = run;
        this.actor = actor;
        this.tally = run.tally(actor);
        this.sumOfAlpha = tally.sumOfAlpha();
    }

    Explanation explanation(ActorId id) {
        List<Item> items =
                IntStream.range(run.firstStanceOf(actor), run.firstStanceOf(actor + 1))
                        .mapToObj(this::item)
                        .toList();
        return new Explanation(id, start(), items);
    }

    /** a0 / sum(alpha) for every approach. */
    private List<Double> start() {
        return Numbers.list(tally.approaches(), k -> tally.prior() / sumOfAlpha);
    }

    private Item item(int i) {
        Stance stance = run.stances().get(i);
        double[] share = contribution(stance, run.mass(i));
        double mean = Arrays.stream(share).average().orElse(0);
        return new Item(
                stance.act().tie(),
                stance.side(),
                stance.act().date(),
                run.mass(i),
                Numbers.list(share),
                Numbers.list(share.length, k -> share[k] - mean));
    }

    /** c / sum(alpha): c = m b for support, -m b T / (T + O) for opposition. */
    private double[] contribution(Stance stance, double m) {
        double[] b = run.aim(stance.target()).direction();
        double[] share = new double[b.length];
        for (int k = 0; k < b.length; k++) {
            double c = stance.side() == Side.SUPPORT ? m * b[k] : -m * b[k] * tally.kept(k);
            share[k] = c / sumOfAlpha;
        }
        return share;
    }
}
