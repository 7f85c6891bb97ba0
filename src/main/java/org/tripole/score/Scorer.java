package org.tripole.score;

import java.time.LocalDate;
import org.tripole.domain.Dataset;

/** Scores every actor of a dataset as of a day under given weights: METHOD.md 1 to 6. */
public final class Scorer {

    private Scorer() {}

    /**
     * The scores of all actors. A pure function, linear in the number of ties; works for any number
     * of approaches from two.
     *
     * @throws IllegalArgumentException when an affinity has not one weight per approach
     */
    public static Scores score(Dataset dataset, LocalDate asOf, Weights weights) {
        Evidence evidence = Evidence.of(dataset, asOf);
        Run run = new Run(evidence, Judgements.of(weights, dataset), dataset.approaches().size());
        return new Scores(asOf, weights, evidence, run);
    }
}
