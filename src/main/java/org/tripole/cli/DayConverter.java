package org.tripole.cli;

import java.time.LocalDate;
import org.tripole.domain.PartialDate;
import org.tripole.domain.PartialDate.Precision;
import org.tripole.text.CliText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the form YYYY-MM-DD. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return PartialDate.parse(text)
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::first)
                .orElseThrow(() -> new TypeConversionException(Words.text(CliText.NO_DAY, text)));
    }
}
