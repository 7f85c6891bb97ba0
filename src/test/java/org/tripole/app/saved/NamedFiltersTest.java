package org.tripole.app.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.graph.Filter;

class NamedFiltersTest {

    private static final Filter AFRICA = Filter.standard().withRegions(Set.of("Africa"));
    private static final Filter ASIA = Filter.standard().withRegions(Set.of("Asia"));

    private final NamedFilters two =
            NamedFilters.NONE
                    .with(new NamedFilter("South", AFRICA))
                    .with(new NamedFilter("East", ASIA));

    @Test
    void oneOfTheSameNameIsReplacedInItsPlaceWhateverItsCapitals() {
        NamedFilters next = two.with(new NamedFilter("SOUTH", ASIA));

        assertThat(next.all()).extracting(NamedFilter::name).containsExactly("SOUTH", "East");
        assertThat(next.named("south").orElseThrow().filter()).isEqualTo(ASIA);
    }

    @Test
    void aFilterKeepsItsPlaceUnderAnotherName() {
        assertThat(two.renamed("south", "Africa").all())
                .containsExactly(new NamedFilter("Africa", AFRICA), new NamedFilter("East", ASIA));
        assertThat(two.renamed("South", "SOUTH").named("South")).isPresent();
    }

    @Test
    void twoFiltersOfOneNameAreRefused() {
        assertThatThrownBy(() -> two.renamed("South", "east"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("east");
    }

    @Test
    void whatIsDeletedIsGoneAndTheOthersStay() {
        assertThat(two.without("SOUTH").all()).containsExactly(new NamedFilter("East", ASIA));
        assertThat(two.without("North")).isEqualTo(two);
    }

    @Test
    void aHundredAreKeptAndNoMore() {
        NamedFilters full =
                new NamedFilters(
                        IntStream.range(0, 100)
                                .mapToObj(i -> new NamedFilter("Filter " + i, ASIA))
                                .toList());

        assertThat(full.isFull()).isTrue();
        assertThat(full.with(new NamedFilter("filter 7", AFRICA)).isFull()).isTrue();
        assertThatThrownBy(() -> full.with(new NamedFilter("one more", AFRICA)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " South", "South ", "two\nlines", "a\u0000b"})
    void whatIsNoNameIsRefused(String name) {
        assertThatThrownBy(() -> new NamedFilter(name, AFRICA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lettersAreCountedAsAPersonCountsThem() {
        assertThat(NameRule.isName("\uD835\uDC00".repeat(60))).isTrue();
        assertThat(NameRule.isName("a".repeat(61))).isFalse();
    }
}
