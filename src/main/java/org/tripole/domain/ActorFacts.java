package org.tripole.domain;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Groups and figures of an actor, each unknown where the data do not say. */
public record ActorFacts(
        @Nullable String iso2,
        @Nullable String isoNumeric,
        @Nullable String unRegionalGroup,
        @Nullable String incomeGroup,
        @Nullable Long population,
        @Nullable Integer populationYear,
        boolean isUnMember) {

    /** The population, if known. */
    public OptionalLong knownPopulation() {
        return population == null ? OptionalLong.empty() : OptionalLong.of(population);
    }
}
