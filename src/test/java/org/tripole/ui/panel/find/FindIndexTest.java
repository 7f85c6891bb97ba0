package org.tripole.ui.panel.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.ui.panel.Shipped;

class FindIndexTest {

    private final FindIndex index = new FindIndex(Shipped.DATASET, Shipped.WORDS);

    @Test
    void aNameIsFoundByItsBeginning() {
        assertThat(first("kaz")).isEqualTo("Kazakhstan");
    }

    @Test
    void aStateIsFoundByItsCode() {
        assertThat(first("VNM")).isEqualTo("Vietnam");
        assertThat(first("vn")).isEqualTo("Vietnam");
    }

    @Test
    void aStateIsFoundByTheNameInTheListOfTheUnitedNations() {
        FoundThing hit = index.find("Viet Nam", 5).get(0);
        assertThat(hit.name()).isEqualTo("Vietnam");
        assertThat(hit.matched()).isEqualTo("Viet Nam");
    }

    @Test
    void aStateIsFoundByItsOfficialName() {
        assertThat(first("hellenic republic")).isEqualTo("Greece");
    }

    @ParameterizedTest
    @CsvSource({
        "allemagne, Germany, Allemagne",
        "bresil, Brazil, Brésil",
        "ESTADOS UNIDOS, United States, Estados Unidos",
        "кения, Kenya, Кения",
        "الصين, China, الصين",
        "صين, China, الصين",
        "المانيا, Germany, ألمانيا",
        "中国, China, 中国",
        "印, India, 印度"
    })
    void aStateIsFoundByItsNameInAnotherLanguage(String typed, String name, String matched) {
        FoundThing hit = index.find(typed, 5).get(0);
        assertThat(hit.name()).isEqualTo(name);
        assertThat(hit.matched()).isEqualTo(matched);
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(first("COTE D'IVOIRE")).isEqualTo("Côte d'Ivoire");
        assertThat(first("são tomé")).isEqualTo("São Tomé and Príncipe");
        assertThat(first("sao tome")).isEqualTo("São Tomé and Príncipe");
    }

    @Test
    void aSlipOfTheKeyIsForgiven() {
        assertThat(first("kazahkstan")).isEqualTo("Kazakhstan");
        assertThat(first("germny")).isEqualTo("Germany");
        assertThat(first("phillipines")).isEqualTo("Philippines");
    }

    @Test
    void aTargetIsFoundByItsShortName() {
        FoundThing hit = index.find("waico", 5).get(0);
        assertThat(hit.name()).isEqualTo("World AI Cooperation Organization");
        assertThat(hit.kind()).isEqualTo("Organisation");
    }

    @Test
    void aWordInsideANameIsFound() {
        assertThat(names("korea")).contains("South Korea", "North Korea");
    }

    @Test
    void statesComeBeforeTargetsThatMatchAsWell() {
        assertThat(names("china").get(0)).isEqualTo("China");
        assertThat(names("united").subList(0, 3))
                .containsExactly("United Arab Emirates", "United Kingdom", "United States");
    }

    @Test
    void noMoreHitsComeThanAskedFor() {
        assertThat(index.find("a", 4)).hasSize(4);
    }

    @Test
    void blankTextAndNonsenseFindNothing() {
        assertThat(index.find("  ", 5)).isEmpty();
        assertThat(index.find("qqqqq", 5)).isEmpty();
    }

    private String first(String typed) {
        return index.find(typed, 5).get(0).name();
    }

    private List<String> names(String typed) {
        return index.find(typed, 12).stream().map(FoundThing::name).toList();
    }
}
