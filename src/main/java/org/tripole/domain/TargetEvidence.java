package org.tripole.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the record says about itself: coverage, totals that a source states by relation, sources.
 * The totals are in the order of the relations.
 */
public record TargetEvidence(
        Completeness completeness, Map<Relation, Integer> expectedCounts, List<SourceId> sources) {

    public TargetEvidence {
        expectedCounts = java.util.Collections.unmodifiableMap(new TreeMap<>(expectedCounts));
        sources = List.copyOf(sources);
    }
}
