package org.tripole.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tripole.app.saved.Sheet;
import org.tripole.text.CliText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Width and height of a picture in pixels at scale 1, as typed. */
record SheetSize(int width, int height) {

    /** Reads a size of the form WIDTHxHEIGHT. */
    static final class Converter implements ITypeConverter<SheetSize> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

        @Override
        public SheetSize convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                int width = Integer.parseInt(matcher.group(1));
                int height = Integer.parseInt(matcher.group(2));
                if (Sheet.isSide(width) && Sheet.isSide(height)) {
                    return new SheetSize(width, height);
                }
            }
            throw new TypeConversionException(
                    Words.text(
                            CliText.NO_SIZE, text, Sheet.SMALLEST, String.valueOf(Sheet.LARGEST)));
        }
    }
}
