package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days that the slider leads over, from left to right; the last is after the first. */
record TimeSpan(LocalDate first, LocalDate last) {

    TimeSpan {
        if (!first.isBefore(last)) {
            throw new IllegalArgumentException(
                    "A span must not end on " + last + " before " + first);
        }
    }

    /** Where a day lies, 0 to 1; days outside lie at the ends. */
    double shareOf(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / length();
        return Math.max(0, Math.min(1, share));
    }

    /** The day that lies at a share of 0 to 1; beyond, the day at that end. */
    LocalDate dayAt(double share) {
        double within = Math.max(0, Math.min(1, share));
        return first.plusDays(Math.round(within * length()));
    }

    /** The day, or the end of the span that is nearest to it. */
    LocalDate held(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** The first days of the years that begin within the span, every {@code step} years. */
    List<LocalDate> years(int step) {
        List<LocalDate> starts = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate start = LocalDate.of(year, 1, 1);
            if (year % step == 0 && !start.isBefore(first)) {
                starts.add(start);
            }
        }
        return starts;
    }

    private long length() {
        return ChronoUnit.DAYS.between(first, last);
    }
}
