package org.tripole.ui.panel.time;

import java.time.LocalDate;
import org.tripole.domain.PartialDate;

/** What somebody typed for a date. */
sealed interface TypedDate {

    /** A day of the record; a month or a year stands for its last day, but none after the end. */
    record Day(LocalDate day) implements TypedDate {}

    /** No date at all. */
    record NoDate() implements TypedDate {}

    /** A date after the record's end. */
    record AfterRecord() implements TypedDate {}

    /** Reads {@code text} for a record that ends on {@code end}. */
    static TypedDate of(String text, LocalDate end) {
        return PartialDate.parse(text.strip())
                .map(date -> within(date, end))
                .orElseGet(NoDate::new);
    }

    private static TypedDate within(PartialDate date, LocalDate end) {
        if (date.first().isAfter(end)) {
            return new AfterRecord();
        }
        return new Day(date.last().isAfter(end) ? end : date.last());
    }
}
