package org.tripole.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that are not taken from Unicode CLDR, with the reason: where the record's English name is
 * another than CLDR's, the others must not say something else than it does.
 */
final class OwnNames {

    private static final List<String> LANGUAGES = List.of("es", "fr", "ru", "ar", "zh");

    /** Code, then the name in each of the languages; an empty one is left to CLDR. */
    private static final String ROWS =
            """
            # The record names the observer state and the Holy See, CLDR territory and city.
            PSE; Palestina; Palestine; Палестина; فلسطين; 巴勒斯坦
            VAT; Santa Sede; Saint-Siège; Святой Престол; الكرسي الرسولي; 教廷
            # CLDR tells two neighbours apart by their capitals, the record by their names.
            COD; RD del Congo; RD Congo; ДР Конго; جمهورية الكونغو الديمقراطية; 刚果民主共和国
            COG; Congo; Congo; Конго; الكونغو; 刚果
            # One name in every language, as the state asks and the United Nations write.
            CIV; ; ; ; كوت ديفوار;
            CPV; ; Cabo Verde; ; كابو فيردي;
            TLS; ; Timor-Leste; Тимор-Лешти; ;
            TUR; Türkiye; Türkiye; ; ;
            # Without the former name that CLDR adds in brackets.
            MMR; Myanmar; Myanmar; Мьянма; ميانمار; 缅甸
            # Russian without the abbreviation of "islands".
            COK; ; ; Острова Кука; ;
            MHL; ; ; Маршалловы Острова; ;
            SLB; ; ; Соломоновы Острова; ;
            SYC; ; ; Сейшельские Острова; ;
            # CLDR's own short form, which is what the country is called; the long one is its title.
            USA; ; ; США; ;
            # No code in CLDR.
            AFU; Unión Africana; Union africaine; Африканский союз; الاتحاد الأفريقي; 非洲联盟
            # Built as the record's "Hong Kong (China)".
            HKG; Hong Kong (China); Hong Kong (Chine); Гонконг (Китай); هونغ كونغ (الصين); 中国香港
            """;

    private final Map<String, List<String>> names =
            ROWS.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> Stream.of(row.split(";", -1)).map(String::strip).toList())
                    .collect(Collectors.toMap(row -> row.get(0), row -> row));

    /** The name to take in place of CLDR's, if there is one. */
    Optional<String> of(String code, String language) {
        return Optional.ofNullable(names.get(code))
                .map(row -> row.get(1 + LANGUAGES.indexOf(language)))
                .filter(name -> !name.isEmpty());
    }
}
