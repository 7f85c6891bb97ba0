package org.tripole.text.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.Shipped;

class CountryNamesTest {

    @ParameterizedTest
    @EnumSource(value = NameLanguage.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void everyActorOfTheShippedRecordHasANameOfItsOwn(NameLanguage language) {
        List<String> codes =
                Shipped.dataset().actors().stream().map(actor -> actor.id().value()).toList();

        assertThat(CountryNames.all(language)).containsOnlyKeys(codes);
        assertThat(CountryNames.all(language).values())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
    }

    @Test
    void englishNamesAreTheRecords() {
        assertThat(CountryNames.of("KEN", NameLanguage.ENGLISH)).isEmpty();
        assertThat(CountryNames.all(NameLanguage.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsNotInTheTableHasNoName() {
        assertThat(CountryNames.of("XBB", NameLanguage.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DEU, Alemania, Allemagne, Германия, ألمانيا, 德国",
        "PSE, Palestina, Palestine, Палестина, فلسطين, 巴勒斯坦",
        "TWN, Taiwán, Taïwan, Тайвань, تايوان, 台湾",
        "XKX, Kosovo, Kosovo, Косово, كوسوفو, 科索沃",
        "HKG, Hong Kong (China), Hong Kong (Chine), Гонконг (Китай), هونغ كونغ (الصين), 中国香港",
        "VAT, Santa Sede, Saint-Siège, Святой Престол, الكرسي الرسولي, 教廷",
        "MMR, Myanmar, Myanmar, Мьянма, ميانمار, 缅甸",
        "COK, Islas Cook, Îles Cook, Острова Кука, جزر كوك, 库克群岛",
        "EU, Unión Europea, Union européenne, Европейский союз, الاتحاد الأوروبي, 欧盟",
        "AFU, Unión Africana, Union africaine, Африканский союз, الاتحاد الأفريقي, 非洲联盟",
    })
    void namesThatArgueSayWhatTheRecordSays(
            String code, String es, String fr, String ru, String ar, String zh) {
        assertThat(NameLanguage.translations())
                .extracting(language -> CountryNames.of(code, language).orElseThrow())
                .containsExactly(es, fr, ru, ar, zh);
    }

    @ParameterizedTest
    @CsvSource({"RUSSIAN, CYRILLIC", "ARABIC, ARABIC", "CHINESE, HAN"})
    void noNameIsLeftInAnotherScript(NameLanguage language, UnicodeScript script) {
        assertThat(CountryNames.all(language).values())
                .allMatch(
                        name ->
                                name.codePoints()
                                        .filter(Character::isLetter)
                                        .allMatch(code -> UnicodeScript.of(code) == script));
    }

    @Test
    void noNameIsAbbreviatedOrHasAFormerOneInBrackets() {
        for (NameLanguage language : NameLanguage.translations()) {
            CountryNames.all(language)
                    .forEach(
                            (code, name) ->
                                    assertThat(name)
                                            .as(code)
                                            .doesNotContain("о-в", "SAR", "САР")
                                            .matches(
                                                    it -> code.equals("HKG") || !it.contains("(")));
        }
    }

    @Test
    void aLanguageIsKnownByItsTagAlone() {
        assertThat(NameLanguage.of("zh")).contains(NameLanguage.CHINESE);
        assertThat(NameLanguage.of("ZH")).isEmpty();
        assertThat(NameLanguage.of("de")).isEmpty();
    }
}
