package org.tripole.app;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Dataset;
import org.tripole.graph.Filter;
import org.tripole.score.Weights;

/**
 * What is asked of the data: which part of it, weighed how, as of which day.
 *
 * @param comparedDay the day that {@code asOf} is compared with; null for none
 */
public record Question(
        Filter filter, Weights weights, LocalDate asOf, @Nullable LocalDate comparedDay) {

    /** The question that a freshly opened dataset answers: all about AI, as of its own date. */
    public static Question opening(Dataset dataset) {
        return new Question(Filter.standard(), Weights.standard(), dataset.facts().asOf(), null);
    }

    /** The day that the record is compared with, if there is one. */
    public Optional<LocalDate> comparedWith() {
        return Optional.ofNullable(comparedDay);
    }

    /** The same question of another part of the data. */
    public Question withFilter(Filter next) {
        return new Question(next, weights, asOf, comparedDay);
    }

    /** The same question weighed otherwise. */
    public Question withWeights(Weights next) {
        return new Question(filter, next, asOf, comparedDay);
    }

    /** The same question as of another day. */
    public Question withAsOf(LocalDate next) {
        return new Question(filter, weights, next, comparedDay);
    }

    /** The same question compared with another day, or with none. */
    public Question withComparedDay(@Nullable LocalDate next) {
        return new Question(filter, weights, asOf, next);
    }
}
