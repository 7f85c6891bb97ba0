package org.tripole.app;

import java.time.LocalDate;

/** How much time a bar of the histogram of acts stands for; calendar periods. */
public enum BinUnit {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    FIVE_YEARS(60),
    TWENTY_YEARS(240),
    CENTURY(1200);

    private final int months;

    BinUnit(int months) {
        this.months = months;
    }

    /** The number of the period that holds the day; neighbours differ by 1. */
    long index(LocalDate day) {
        return Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, months);
    }

    /** The first day of the period with that number. */
    LocalDate first(long index) {
        long month = index * months;
        return LocalDate.of((int) Math.floorDiv(month, 12), (int) Math.floorMod(month, 12) + 1, 1);
    }
}
