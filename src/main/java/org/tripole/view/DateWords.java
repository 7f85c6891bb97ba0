package org.tripole.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.tripole.domain.PartialDate;
import org.tripole.text.Messages;
import org.tripole.text.WordsText;

/** Short dates in the manner of the language: "16 Jul 2026", "Jul 2026", "2026". */
public final class DateWords {

    private DateWords() {}

    /** A date as precisely as it is known. */
    public static String of(PartialDate date, Messages messages) {
        return switch (date.precision()) {
            case YEAR -> format(date.first(), WordsText.DATE_YEAR, messages);
            case MONTH -> format(date.first(), WordsText.DATE_MONTH, messages);
            case DAY -> of(date.first(), messages);
        };
    }

    /** A day, such as "16 Jul 2026". */
    public static String of(LocalDate day, Messages messages) {
        return format(day, WordsText.DATE_DAY, messages);
    }

    private static String format(LocalDate day, WordsText pattern, Messages messages) {
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale()).format(day);
    }
}
