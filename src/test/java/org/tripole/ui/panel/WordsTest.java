package org.tripole.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.PartialDate;
import org.tripole.score.Standing;
import org.tripole.score.StandingKind;

class WordsTest {

    private final Words words = Shipped.WORDS;
    private final Naming naming = new Naming(Shipped.DATASET, words);

    @Test
    void datesAreSaidAsPreciselyAsTheyAreKnown() {
        assertThat(words.date(date("2026"))).isEqualTo("2026");
        assertThat(words.date(date("2026-07"))).isEqualTo("Jul 2026");
        assertThat(words.date(date("2026-07-16"))).isEqualTo("16 Jul 2026");
    }

    @Test
    void namesAreJoinedAsInASentence() {
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("A"))).isEqualTo("A");
        assertThat(words.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void changesCarryTheirSign() {
        assertThat(words.signed(3)).isEqualTo("+3");
        assertThat(words.signed(-2)).isEqualTo("\u22122");
        assertThat(words.signed(0)).isEqualTo("0");
    }

    @Test
    void sharesAreWholePerCent() {
        assertThat(words.percent(0.4183)).isEqualTo("42 %");
    }

    @Test
    void withinASentenceOnlyAcronymsAndPlacesKeepTheirCapital() {
        assertThat(naming.inSentence(List.of(0, 1, 2)))
                .isEqualTo("UN-centric, Shanghai-hosted and alliance-led");
    }

    @Test
    void aLabelNamesItsApproaches() {
        assertThat(naming.label(new Standing(StandingKind.BETWEEN, List.of(0, 2))))
                .isEqualTo("Between UN-centric and alliance-led");
        assertThat(naming.label(new Standing(StandingKind.ALIGNED, List.of(2))))
                .isEqualTo("Aligned with alliance-led");
        assertThat(naming.label(new Standing(StandingKind.SPREAD, List.of())))
                .isEqualTo("Spread over all approaches");
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
