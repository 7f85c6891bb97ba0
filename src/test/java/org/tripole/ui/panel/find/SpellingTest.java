package org.tripole.ui.panel.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void plainFormHasNoAccentsNoCapitalsNoPunctuation() {
        assertThat(Spelling.plain(" Côte d'Ivoire ")).isEqualTo("cote d ivoire");
        assertThat(Spelling.plain("Türkiye")).isEqualTo("turkiye");
    }

    @Test
    void otherScriptsStay() {
        assertThat(Spelling.plain("Казахстан")).isEqualTo("казахстан");
        assertThat(Spelling.plain("中国")).isEqualTo("中国");
    }

    @Test
    void oneWrongMissingAddedOrSwappedLetterIsOneSlip() {
        assertThat(Spelling.slips("indja", "india")).isEqualTo(1);
        assertThat(Spelling.slips("inda", "india")).isEqualTo(1);
        assertThat(Spelling.slips("inddia", "india")).isEqualTo(1);
        assertThat(Spelling.slips("inida", "india")).isEqualTo(1);
    }

    @Test
    void lettersThatAreNotYetTypedAreNoSlips() {
        assertThat(Spelling.slips("kazak", "kazakhstan")).isZero();
    }
}
