package org.tripole.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice as people write it: small letters, hyphens between words. */
record HyphenatedEnum<E extends Enum<E>>(Class<E> choices) implements ITypeConverter<E> {

    @Override
    public E convert(String typed) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> written(choice).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(message(typed)));
    }

    private String message(String typed) {
        String all =
                Arrays.stream(choices.getEnumConstants())
                        .map(HyphenatedEnum::written)
                        .collect(Collectors.joining(", "));
        return "expected one of " + all + " but was '" + typed + "'";
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
