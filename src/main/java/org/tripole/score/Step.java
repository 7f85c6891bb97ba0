package org.tripole.score;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of an actor's position on one day.
 *
 * @param day the first day of the position
 * @param shares the shares from that day on, in file order
 * @param before the label until the day before
 * @param standing the label from that day on
 * @param move total-variation distance between the shares before and after, 0 to 1
 */
public record Step(
        LocalDate day,
        List<Double> shares,
        double confidence,
        Standing before,
        Standing standing,
        double move,
        Cause cause) {

    public Step {
        shares = List.copyOf(shares);
    }

    /** Whether the label changed. */
    public boolean isRelabelled() {
        return !before.equals(standing);
    }

    /** Whether the actor acted itself on that day. */
    public boolean isByOwnActs() {
        return cause instanceof Cause.ByOwnActs;
    }
}
