package org.tripole.view;

import java.time.LocalDate;
import org.tripole.score.DateComparison;
import org.tripole.score.Moment;
import org.tripole.score.Scores;

/**
 * The day that a figure is compared with.
 *
 * @param scores of that day
 * @param shown the day of the figure
 * @param changes from the earlier of the two days to the later
 */
public record ComparedDay(Scores scores, LocalDate shown, DateComparison changes) {

    /** What differs between what is shown and another day, which may be a later one. */
    public static ComparedDay between(Moment shown, Moment other) {
        LocalDate day = shown.scores().asOf();
        return new ComparedDay(
                other.scores(),
                day,
                other.scores().asOf().isBefore(day)
                        ? DateComparison.between(other, shown)
                        : DateComparison.between(shown, other));
    }

    /** The day that the figure is compared with. */
    public LocalDate day() {
        return scores.asOf();
    }

    /** Whether the figure shows the later of the two days. */
    public boolean isEarlier() {
        return day().isBefore(shown);
    }
}
