package org.tripole.tools;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the tables of country names from the npm package cldr-localenames-full (see
 * src/adr/0022-country-names.md). Run from the root of the project with the folder of the unpacked
 * package as its only word.
 */
final class MakeCountryNames {

    private static final Path OUT = Path.of("src/main/resources/org/tripole/text/names");
    private static final String HEAD =
            """
            # Names of countries from Unicode CLDR %s, Unicode License v3 (legal/UNICODE-3.0.txt),
            # but for those of OwnNames; made by MakeCountryNames (src/adr/0022-country-names.md).
            """;

    private final Path cldr;
    private final OwnNames own = new OwnNames();

    private MakeCountryNames(Path cldr) {
        this.cldr = cldr;
    }

    public static void main(String[] folders) throws IOException {
        MakeCountryNames maker = new MakeCountryNames(Path.of(folders[0]));
        for (String language : new String[] {"es", "fr", "ru", "ar", "zh"}) {
            maker.make(language);
        }
    }

    private void make(String language) throws IOException {
        StringBuilder file = new StringBuilder(HEAD.formatted(version()));
        names(language)
                .forEach((code, name) -> file.append(code).append('=').append(name).append('\n'));
        Files.writeString(OUT.resolve(language + ".properties"), file);
    }

    private Map<String, String> names(String language) throws IOException {
        JsonObject territories =
                json(cldr.resolve("main").resolve(language).resolve("territories.json"))
                        .getAsJsonObject()
                        .getAsJsonObject("main")
                        .getAsJsonObject(language)
                        .getAsJsonObject("localeDisplayNames")
                        .getAsJsonObject("territories");
        Map<String, String> names = new TreeMap<>();
        for (JsonElement country : json(Path.of("data", "countries.json")).getAsJsonArray()) {
            JsonObject actor = country.getAsJsonObject();
            String code = actor.get("id").getAsString();
            own.of(code, language)
                    .or(() -> text(actor, "iso2").flatMap(iso -> text(territories, iso)))
                    .ifPresent(name -> names.put(code, name));
        }
        return names;
    }

    private String version() throws IOException {
        return text(json(cldr.resolve("package.json")).getAsJsonObject(), "version").orElseThrow();
    }

    private static Optional<String> text(JsonObject object, String field) {
        return Optional.ofNullable(object.get(field)).map(JsonElement::getAsString);
    }

    private static JsonElement json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file));
    }
}
