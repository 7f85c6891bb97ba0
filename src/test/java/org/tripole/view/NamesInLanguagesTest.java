package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.Shipped;
import org.tripole.domain.TargetId;
import org.tripole.draw.Label;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;
import org.tripole.text.names.CountryNames;
import org.tripole.text.names.NameLanguage;

class NamesInLanguagesTest {

    private static final NetworkScene SCENE = Figures.scene(1920, 1080, 1.6);

    @ParameterizedTest
    @EnumSource(value = NameLanguage.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void countriesAreNamedInTheLanguageAndTargetsAsRecorded(NameLanguage language) {
        List<Label> names = Figures.labels(view(language).picture(), "names");

        assertThat(names).filteredOn(NamesInLanguagesTest::isCountry).hasSizeGreaterThan(20);
        for (Label label : names) {
            Ref ref = label.ref();
            String name =
                    isCountry(label)
                            ? CountryNames.of(ref.id(), language).orElseThrow()
                            : Shipped.dataset()
                                    .target(new TargetId(ref.id()))
                                    .orElseThrow()
                                    .shortName();
            assertThat(label.text().words()).isEqualTo(name);
        }
    }

    @Test
    void whatLightsUpIsNamedInTheLanguageToo() {
        Ref kenya = new Ref(Ref.Kind.ACTOR, "KEN");
        Picture lit = view(NameLanguage.RUSSIAN).overlay(new Emphasis(null, Set.of(kenya), null));

        assertThat(Figures.labels(lit, "overlay"))
                .extracting(label -> label.text().words())
                .contains("Кения");
    }

    @Test
    void theAltTextSaysInWhichLanguageTheNamesStand() {
        assertThat(altText(NameLanguage.ARABIC))
                .contains("As of 21 November 2026; names of countries in Arabic; source: ");
        assertThat(altText(NameLanguage.ENGLISH)).doesNotContain("names of countries");
    }

    @Test
    void namesMoveNoNode() {
        Viewing opening = Viewing.opening();
        Viewing chinese = opening.withEncoding(opening.encoding().withNames(NameLanguage.CHINESE));

        assertThat(chinese).isNotEqualTo(opening);
        assertThat(LayoutPlan.read(chinese)).isEqualTo(LayoutPlan.read(opening));
    }

    private static String altText(NameLanguage language) {
        return view(language).picture().words().description();
    }

    private static NetworkView view(NameLanguage language) {
        Frame frame = new Frame(1920, 1080, Camera.whole(SCENE.aspect()), 1.6);
        return new NetworkView(
                Figures.named(SCENE, language), frame, Figures.look(Palettes.light()));
    }

    private static boolean isCountry(Label label) {
        return label.ref().kind() == Ref.Kind.ACTOR;
    }
}
