package org.tripole.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year: the period from {@code first} to {@code last},
 * both included. Ordered by last day, then first day.
 */
public record PartialDate(LocalDate first, LocalDate last, Precision precision)
        implements Comparable<PartialDate> {

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A period must not end on " + last + " before " + first);
        }
    }

    /** The date written as YYYY, YYYY-MM or YYYY-MM-DD, or nothing when it is none. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(matcher));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A date known to the day. */
    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    private static PartialDate of(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new PartialDate(
                    LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        int month = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) == null) {
            YearMonth period = YearMonth.of(year, month);
            return new PartialDate(period.atDay(1), period.atEndOfMonth(), Precision.MONTH);
        }
        return day(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
    }

    @Override
    public int compareTo(PartialDate other) {
        int byLast = last.compareTo(other.last);
        return byLast != 0 ? byLast : first.compareTo(other.first);
    }

    /** As written in the files: YYYY, YYYY-MM or YYYY-MM-DD. */
    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> first.toString().substring(0, 4);
            case MONTH -> first.toString().substring(0, 7);
            case DAY -> first.toString();
        };
    }
}
