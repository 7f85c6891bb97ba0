package org.tripole.cli;

import java.util.Locale;
import org.tripole.text.PlateText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a switch that is written with a value, as lists of pictures write it. */
final class SwitchConverter implements ITypeConverter<Boolean> {

    @Override
    public Boolean convert(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new TypeConversionException(Words.text(PlateText.NO_SWITCH, typed));
        };
    }
}
