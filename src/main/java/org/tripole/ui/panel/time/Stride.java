package org.tripole.ui.panel.time;

import java.time.LocalDate;
import org.tripole.app.ActDays;

/** How far a key moves a day. */
enum Stride {
    /** To the first day with an act. */
    FIRST,
    /** To the day on which the record ends. */
    LAST,
    /** To the day with an act before. */
    EARLIER,
    /** To the day with an act after. */
    LATER,
    /** Back by a year. */
    YEAR_EARLIER,
    /** On by a year. */
    YEAR_LATER;

    /** Where the stride leads from {@code day}; never out of {@code span}. */
    LocalDate from(LocalDate day, ActDays acts, TimeSpan span) {
        return span.held(
                switch (this) {
                    case FIRST -> acts.first().orElse(span.first());
                    case LAST -> span.last();
                    case EARLIER -> acts.before(day).orElse(day);
                    case LATER -> acts.after(day).orElse(span.last());
                    case YEAR_EARLIER -> day.minusYears(1);
                    case YEAR_LATER -> day.plusYears(1);
                });
    }
}
