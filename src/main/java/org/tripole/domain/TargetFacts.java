package org.tripole.domain;

/**
 * All that is recorded of an institution or initiative but its ties.
 *
 * @param isAboutAi false for a general body, which counts as context only
 */
public record TargetFacts(
        TargetId id,
        TargetNames names,
        TargetKind kind,
        TargetPeriod period,
        TargetLinks links,
        boolean isAboutAi,
        String summary,
        Affinity affinity,
        TargetEvidence evidence) {}
