package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.domain.PartialDate;

/** What somebody typed for a date. */
sealed interface TypedDate {

    /** A day of the record; a month or a year stands for its last day, but none after the end. */
    record Day(LocalDate day) implements TypedDate {}

    /** No date at all. */
    record NoDate() implements TypedDate {}

    /** A date after the record's end. */
    record AfterRecord() implements TypedDate {}

    /**
     * Reads {@code text} for a record that ends on {@code end}: as in files (2025-07-26, 2025-07,
     * 2025) or in words (26 Jul 2025, July 2025), in the language of {@code locale} or in English.
     */
    static TypedDate of(String text, LocalDate end, Locale locale) {
        String bare = text.strip();
        return PartialDate.parse(bare)
                .or(() -> inWords(bare, locale))
                .map(date -> within(date, end))
                .orElseGet(NoDate::new);
    }

    private static TypedDate within(PartialDate date, LocalDate end) {
        if (date.first().isAfter(end)) {
            return new AfterRecord();
        }
        return new Day(date.last().isAfter(end) ? end : date.last());
    }

    private static Optional<PartialDate> inWords(String text, Locale locale) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(language -> inWordsOf(language, text).stream())
                .findFirst();
    }

    private static Optional<PartialDate> inWordsOf(Locale language, String text) {
        for (String form : List.of("d MMM uuuu", "d MMMM uuuu", "MMMM d, uuuu", "MMM d, uuuu")) {
            Optional<LocalDate> day = parsed(text, form, language, LocalDate::from);
            if (day.isPresent()) {
                return day.map(PartialDate::day);
            }
        }
        for (String form : List.of("MMM uuuu", "MMMM uuuu")) {
            Optional<YearMonth> month = parsed(text, form, language, YearMonth::from);
            if (month.isPresent()) {
                return month.flatMap(found -> PartialDate.parse(found.toString()));
            }
        }
        return Optional.empty();
    }

    private static <T extends TemporalAccessor> Optional<T> parsed(
            String text, String form, Locale language, TemporalQuery<T> kind) {
        DateTimeFormatter reader =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(form)
                        .toFormatter(language)
                        .withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(reader.parse(text, kind));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
