package org.tripole.score;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/** How positions hold when all judgements vary at once. METHOD.md 8 b. */
public final class MonteCarlo {

    private final Evidence evidence;
    private final int approaches;
    private final Judgements base;

    private MonteCarlo(Dataset dataset, LocalDate asOf, Weights weights) {
        this.evidence = Evidence.of(dataset, asOf);
        this.approaches = dataset.approaches().size();
        this.base = Judgements.of(weights, dataset);
    }

    /**
     * The stability of every actor; the same seed gives the same figures everywhere. Each draw
     * costs about one scoring. Ends with {@link org.tripole.work.Cancelled} at the next draw when
     * cancelled.
     */
    public static Doubt run(
            Dataset dataset, LocalDate asOf, Weights weights, Draws draws, Progress progress) {
        return new MonteCarlo(dataset, asOf, weights).run(draws, progress);
    }

    private Doubt run(Draws draws, Progress progress) {
        Perturbation perturbation = new Perturbation(base);
        SplitMix64 random = new SplitMix64(draws.seed());
        Ledger ledger = new Ledger(new Run(evidence, base, approaches), draws.count());
        for (int draw = 0; draw < draws.count(); draw++) {
            progress.checkpoint((double) draw / draws.count());
            ledger.write(draw, new Run(evidence, perturbation.draw(random), approaches));
        }
        progress.report(1);
        return new Doubt(draws, stabilities(ledger));
    }

    private Map<ActorId, Stability> stabilities(Ledger ledger) {
        Map<ActorId, Stability> byId = new LinkedHashMap<>();
        for (int a = 0; a < evidence.actors().size(); a++) {
            byId.put(evidence.actors().get(a).id(), ledger.stability(a));
        }
        return byId;
    }
}
