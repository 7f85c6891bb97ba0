package org.tripole.text.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What countries are called in other languages than that of the record. The tables are shipped, and
 * not the Java runtime's own, which differ from version to version and with them the pictures.
 */
public final class CountryNames {

    private CountryNames() {}

    /**
     * The name of the country with that code, such as KEN, in {@code language}; none in English,
     * and where the table has none.
     */
    public static Optional<String> of(String code, NameLanguage language) {
        return Optional.ofNullable(all(language).get(code));
    }

    /** All names in that language by code; empty for English. Read at the first call. */
    public static Map<String, String> all(NameLanguage language) {
        return language == NameLanguage.ENGLISH
                ? Map.of()
                : Tables.READ.getOrDefault(language, Map.of());
    }

    private static final class Tables {

        static final Map<NameLanguage, Map<String, String>> READ = read();

        private static Map<NameLanguage, Map<String, String>> read() {
            Map<NameLanguage, Map<String, String>> tables = new EnumMap<>(NameLanguage.class);
            NameLanguage.translations()
                    .forEach(
                            language ->
                                    tables.put(language, table(language.tag() + ".properties")));
            return Collections.unmodifiableMap(tables);
        }

        private static Map<String, String> table(String file) {
            Properties names = new Properties();
            try (Reader reader = open(file)) {
                names.load(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException("Cannot read the country names of " + file, broken);
            }
            Map<String, String> table = new TreeMap<>();
            names.stringPropertyNames().forEach(code -> table.put(code, names.getProperty(code)));
            return Collections.unmodifiableMap(table);
        }

        private static Reader open(String file) throws IOException {
            InputStream stream = CountryNames.class.getResourceAsStream(file);
            if (stream == null) {
                throw new IOException(file + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }
}
