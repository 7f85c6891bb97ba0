package org.tripole.graph;

import java.util.Set;

/**
 * Which actors pass by what the score says of them. It is read after scoring, so that whom it hides
 * alters no score. Of each part all pass when none is named.
 *
 * @param labels kinds of label
 * @param poles approaches that a label names; a label between two passes by either
 * @param confidence how far a position rests on the actor's own acts
 */
public record StandingFilter(
        Set<LabelKind> labels, Set<NamedPole> poles, Set<ConfidenceBand> confidence) {

    /** Every actor, whatever the score says. */
    public static final StandingFilter ANY = new StandingFilter(Set.of(), Set.of(), Set.of());

    public StandingFilter {
        labels = Ordered.copy(labels);
        poles = Ordered.copy(poles);
        confidence = Ordered.copy(confidence);
    }

    /** The same with only these kinds of label, or all when there are none. */
    public StandingFilter withLabels(Set<LabelKind> shown) {
        return new StandingFilter(shown, poles, confidence);
    }

    /** The same with only labels that name one of these, or all when there are none. */
    public StandingFilter withPoles(Set<NamedPole> shown) {
        return new StandingFilter(labels, shown, confidence);
    }

    /** The same with only these bands of confidence, or all when there are none. */
    public StandingFilter withConfidence(Set<ConfidenceBand> shown) {
        return new StandingFilter(labels, poles, shown);
    }

    /** Whether it asks nothing, so that every actor passes, scored or not. */
    public boolean isOpen() {
        return equals(ANY);
    }

    /** Whether an actor of which the score says that passes. */
    public boolean passes(Verdict verdict) {
        return (labels.isEmpty() || labels.contains(verdict.label()))
                && (poles.isEmpty() || poles.stream().anyMatch(pole -> pole.isIn(verdict)))
                && (confidence.isEmpty() || confidence.contains(verdict.confidence()));
    }

    /** How many of its parts may hide something. */
    int activeCount() {
        return Ordered.count(!labels.isEmpty(), !poles.isEmpty(), !confidence.isEmpty());
    }
}
