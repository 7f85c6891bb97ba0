package org.tripole.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tripole.text.OptionText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice as people write it: small letters, hyphens between words. */
record HyphenatedEnum<E extends Enum<E>>(List<E> choices) implements ITypeConverter<E> {

    HyphenatedEnum {
        choices = List.copyOf(choices);
    }

    /** Every choice that there is. */
    static <E extends Enum<E>> HyphenatedEnum<E> of(Class<E> type) {
        return new HyphenatedEnum<>(List.of(type.getEnumConstants()));
    }

    @Override
    public E convert(String typed) {
        return choices.stream()
                .filter(choice -> written(choice).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(message(typed)));
    }

    private String message(String typed) {
        String all =
                choices.stream().map(HyphenatedEnum::written).collect(Collectors.joining(", "));
        return Words.text(OptionText.NO_CHOICE, typed, all);
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
