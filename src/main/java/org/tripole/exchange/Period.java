package org.tripole.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when something existed, both days included; null where it is open. */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

    /** At all times. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A period must not end on " + end + " before " + start);
        }
    }

    /** From {@code start} on, up to {@code end} unless that is unknown or earlier. */
    public static Period from(LocalDate start, @Nullable LocalDate end) {
        return new Period(start, end == null || end.isBefore(start) ? null : end);
    }
}
