package org.tripole.score;

import java.util.Optional;

/**
 * How sure a label is: the weaker of two answers. The evidence answers by its confidence and, where
 * one approach is named, by the probability that it leads; the judgements behind the weights
 * answer, once drawn, by the share of draws that keep the label.
 */
public enum Sureness {
    VERY,
    FAIRLY,
    NOT,
    UNSTABLE;

    private static final double VERY_CONFIDENT = 0.75;
    private static final double FAIRLY_CONFIDENT = 0.55;
    private static final double VERY_LEADING = 0.9;
    private static final double FAIRLY_LEADING = 0.75;
    private static final double VERY_KEPT = 0.9;
    private static final double FAIRLY_KEPT = 0.75;

    /** How sure the label of {@code position} is, as far as is known by now. */
    public static Sureness of(Position position, Optional<Stability> stability) {
        Sureness evidence = byEvidence(position);
        return stability.map(Sureness::byDraws).map(evidence::weaker).orElse(evidence);
    }

    private static Sureness byEvidence(Position position) {
        Sureness confidence =
                grade(position.measures().confidence(), VERY_CONFIDENT, FAIRLY_CONFIDENT);
        return namesOneApproach(position.standing().kind())
                ? confidence.weaker(grade(position.measures().lead(), VERY_LEADING, FAIRLY_LEADING))
                : confidence;
    }

    private static Sureness byDraws(Stability stability) {
        return stability.isUnstable() ? UNSTABLE : grade(stability.kept(), VERY_KEPT, FAIRLY_KEPT);
    }

    private static boolean namesOneApproach(StandingKind kind) {
        return kind == StandingKind.ALIGNED || kind == StandingKind.LEANING;
    }

    private static Sureness grade(double value, double very, double fairly) {
        return value >= very ? VERY : value >= fairly ? FAIRLY : NOT;
    }

    private Sureness weaker(Sureness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
