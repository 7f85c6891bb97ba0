package org.tripole.view.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

    /** Every character is one unit wide. */
    private static LineBreaker column(int width) {
        return new LineBreaker(String::length, width);
    }

    @Test
    void wordsStayWholeAndSpacesDoNotEndALine() {
        assertThat(column(9).lines("signed in New Delhi"))
                .containsExactly("signed in", "New Delhi");
    }

    @Test
    void aNumberKeepsItsPerCent() {
        assertThat(column(9).lines("as it was 80 % now")).containsExactly("as it was", "80 % now");
        assertThat(column(12).lines("as it was 80 % now")).startsWith("as it was");
    }

    @Test
    void hyphensBreakOnlyWithinAddresses() {
        assertThat(column(12).lines("the UN-centric one"))
                .containsExactly("the", "UN-centric", "one");
        assertThat(column(13).lines("un.org/en/ai-for-all"))
                .containsExactly("un.org/en/ai-", "for-all");
    }

    @Test
    void whatIsWiderThanTheColumnIsBrokenBetweenCharactersAndNothingIsLost() {
        String wide = "pub.int/" + "A9".repeat(20);

        assertThat(column(10).lines(wide)).allMatch(line -> line.length() <= 10);
        assertThat(String.join("", column(10).lines(wide))).isEqualTo(wide);
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(column(10).lines("")).containsExactly("");
    }
}
