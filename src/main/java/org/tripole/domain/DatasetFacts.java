package org.tripole.domain;

import java.time.LocalDate;

/**
 * What a dataset says of itself.
 *
 * @param asOf the day up to which the record was collected
 * @param states how many states there are in all, N of METHOD.md 3
 * @param coding how the affinities were judged, in one sentence; empty when not said
 */
public record DatasetFacts(
        String title,
        String version,
        LocalDate asOf,
        int states,
        String licence,
        String note,
        String coding) {

    public DatasetFacts {
        if (states < 1) {
            throw new IllegalArgumentException(
                    "A dataset needs at least one state, but states " + states);
        }
    }
}
