package org.tripole.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tripole.text.CliText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Width and height of a picture in pixels at scale 1. */
record SheetSize(int width, int height) {

    /** Below this, title and legend leave no room for the plot. */
    static final int SMALLEST = 320;

    /** Above this, no paper or wall is large enough. */
    static final int LARGEST = 16_384;

    SheetSize {
        if (!isInRange(width) || !isInRange(height)) {
            throw new IllegalArgumentException(
                    "The sides of a picture must lie in "
                            + SMALLEST
                            + ".."
                            + LARGEST
                            + " pixels, but are "
                            + width
                            + ", "
                            + height);
        }
    }

    private static boolean isInRange(int side) {
        return side >= SMALLEST && side <= LARGEST;
    }

    /** Reads a size of the form WIDTHxHEIGHT. */
    static final class Converter implements ITypeConverter<SheetSize> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

        @Override
        public SheetSize convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                int width = Integer.parseInt(matcher.group(1));
                int height = Integer.parseInt(matcher.group(2));
                if (isInRange(width) && isInRange(height)) {
                    return new SheetSize(width, height);
                }
            }
            throw new TypeConversionException(
                    Words.text(CliText.NO_SIZE, text, SMALLEST, String.valueOf(LARGEST)));
        }
    }
}
