package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.app.ActHistogram;

/**
 * What the slider shows.
 *
 * @param compared the second day; null when none is compared with
 */
record Track(TimeSpan span, ActHistogram acts, LocalDate day, @Nullable LocalDate compared) {

    /** The day of a hand, if it is on the slider. */
    Optional<LocalDate> dayOf(Hand hand) {
        return hand == Hand.DAY ? Optional.of(day) : Optional.ofNullable(compared);
    }
}
