package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void theSameDivisionUnderOtherNamesAgreesFully() {
        Agreement same = of("ax", "ax", "by", "by", "cz");

        assertThat(same.adjustedRand()).hasValue(1);
        assertThat(same.mutualInformation().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(same.things()).isEqualTo(5);
    }

    @Test
    void theTextbookExampleGivesItsFigures() {
        // sklearn: adjusted_rand_score([0,0,1,1], [0,0,1,2]) = 0.571..., NMI = 0.8
        Agreement agreement = of("ax", "ax", "by", "bz");

        assertThat(agreement.adjustedRand().orElseThrow()).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(agreement.mutualInformation().orElseThrow()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void independentDivisionsShareNothing() {
        Agreement none = of("ax", "ay", "bx", "by");

        assertThat(none.mutualInformation().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(none.adjustedRand().orElseThrow()).isNegative();
    }

    @Test
    void whereNothingIsDividedThereIsNothingToAgreeOn() {
        assertThat(of("ax", "ax"))
                .isEqualTo(new Agreement(2, OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(of().adjustedRand()).isEmpty();
    }

    private static Agreement of(String... parts) {
        return Agreement.of(
                List.of(parts).stream()
                        .map(part -> Map.entry(part.charAt(0), part.charAt(1)))
                        .toList());
    }
}
