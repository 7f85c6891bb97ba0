package org.tripole.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tripole.text.OptionText;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.Viewing;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of the names of countries; what is not typed stays as it was. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "LANG",
            converter = Tag.class,
            description =
                    "Language of the names of countries: en (default), es, fr, ru, ar or zh. Other"
                            + " words of the picture stay in English.")
    private @Nullable NameLanguage language;

    /** The viewing with the names asked for. */
    Viewing over(Viewing before) {
        return language == null
                ? before
                : before.withEncoding(before.encoding().withNames(language));
    }

    /** Reads a language as its tag, in capital or small letters. */
    static final class Tag implements ITypeConverter<NameLanguage> {

        @Override
        public NameLanguage convert(String typed) {
            return NameLanguage.of(typed.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new TypeConversionException(message(typed)));
        }

        private static String message(String typed) {
            String all =
                    Arrays.stream(NameLanguage.values())
                            .map(NameLanguage::tag)
                            .collect(Collectors.joining(", "));
            return Words.text(OptionText.NO_CHOICE, typed, all);
        }
    }
}
