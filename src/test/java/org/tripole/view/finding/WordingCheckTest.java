package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.Shipped;
import org.tripole.text.Messages;

class WordingCheckTest {

    private final WordingCheck check =
            new WordingCheck(
                    Shipped.dataset(), LocalDate.parse("2026-11-21"), new Messages(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kenya refused to sign Pax Silica; refused to sign; no act found by 21 November 2026",
                "India REFUSES WAICO; REFUSES; no act found by 21 November 2026",
                "Two camps on AI; camps; groups",
                "The Shanghai bloc grows; bloc; group",
                "How the West votes; West; name the states or the region",
                "A Western list; Western; name the states or the region",
                "An anti-China vote; anti-China; name the act, such as signed or voted against",
                "pro\u2011American states; pro\u2011American;"
                        + " name the act, such as signed or voted against",
                "The regimes behind it; regimes; state or government",
                "Rivals on AI; Rivals; other approach",
                "The best text; best; the count itself",
                "Brazil defected; defected; moved from one approach to another",
                "Chile will sign; will sign; no act found by 21 November 2026",
                "A vote due to pressure; due to; with, or after",
            })
    void aWordThatTakesASideIsFoundWithAProposal(String title, String word, String proposal) {
        assertThat(check.check(title))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.word()).isEqualTo(word);
                            assertThat(title.substring(found.start(), found.end())).isEqualTo(word);
                            assertThat(found.proposal()).isEqualTo(proposal);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Western Sahara and its neighbours",
                "Nine states of West Africa",
                "Economic Community of West African States",
                "Western European and Others Group: most stand near Alliance-led",
                "US rejects AI control",
                "Friends of GDI",
                "A campaign for bestiaries, westward",
                "The protocol and the antique process",
                "Anti-corruption bodies and best practice",
                "Alliance-led states",
            })
    void namesTermsAndPartsOfWordsPass(String title) {
        assertThat(check.check(title)).isEmpty();
    }

    @Test
    void aNameSparesOnlyItself() {
        assertThat(check.check("West Africa and the West"))
                .singleElement()
                .satisfies(found -> assertThat(found.start()).isEqualTo(20));
    }

    @Test
    void severalWordsAreFoundFromLeftToRight() {
        assertThat(check.check("The best camp refused"))
                .extracting(RuledOutWord::word)
                .containsExactly("best", "camp", "refused");
    }

    @Test
    void theLongerPhraseIsNamedOnce() {
        assertThat(check.check("pro-Western rogue states"))
                .extracting(RuledOutWord::word)
                .containsExactly("pro-Western", "rogue states");
    }

    @Test
    void anEmptyTitleHasNoWords() {
        assertThat(check.check("")).isEmpty();
    }
}
