package org.tripole.cli;

import org.tripole.text.OptionText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers as they are typed; what is none is told how to be written. */
final class Numbers {

    private Numbers() {}

    /** A number with or without a fraction. */
    static final class Real implements ITypeConverter<Double> {

        @Override
        public Double convert(String typed) {
            try {
                return Double.valueOf(typed);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(Words.text(OptionText.NO_NUMBER, typed));
            }
        }
    }

    /** A number without a fraction. */
    static final class Whole implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String typed) {
            try {
                return Integer.valueOf(typed);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(Words.text(OptionText.NO_WHOLE_NUMBER, typed));
            }
        }
    }
}
