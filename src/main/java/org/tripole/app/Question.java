package org.tripole.app;

import java.time.LocalDate;
import org.tripole.domain.Dataset;
import org.tripole.graph.Filter;
import org.tripole.score.Weights;

/** What is asked of the data: which part of it, weighed how, as of which day. */
public record Question(Filter filter, Weights weights, LocalDate asOf) {

    /** The question that a freshly opened dataset answers: all about AI, as of its own date. */
    public static Question opening(Dataset dataset) {
        return new Question(Filter.standard(), Weights.standard(), dataset.facts().asOf());
    }

    /** The same question of another part of the data. */
    public Question withFilter(Filter next) {
        return new Question(next, weights, asOf);
    }

    /** The same question weighed otherwise. */
    public Question withWeights(Weights next) {
        return new Question(filter, next, asOf);
    }

    /** The same question as of another day. */
    public Question withAsOf(LocalDate next) {
        return new Question(filter, weights, next);
    }
}
