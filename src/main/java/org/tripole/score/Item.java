package org.tripole.score;

import java.time.LocalDate;
import java.util.List;
import org.tripole.domain.Tie;

/**
 * The one tie that stands for all that an actor did towards a target, and what it adds to the
 * actor's position. METHOD.md 1 and 6.
 *
 * @param date last day of the tie's period, or of the target's for a tie without one, capped at the
 *     as-of date
 * @param mass m, the item's weight
 * @param contribution what it adds to each share, in file order; below zero for opposition
 * @param pull the contribution less its mean: a shift of the point that sums to zero
 */
public record Item(
        Tie tie,
        Side side,
        LocalDate date,
        double mass,
        List<Double> contribution,
        List<Double> pull) {

    public Item {
        contribution = List.copyOf(contribution);
        pull = List.copyOf(pull);
    }

    /** How much it adds and takes in all: the sum of the absolute contributions. */
    public double size() {
        double size = 0;
        for (double part : contribution) {
            size += Math.abs(part);
        }
        return size;
    }
}
