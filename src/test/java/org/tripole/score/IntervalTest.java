package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;

class IntervalTest {

    @Test
    void theRangeReachesSoManyDeviationsToEitherSide() {
        Position kenya = Shipped.scores().position(new ActorId("KEN")).orElseThrow();
        Interval range = Interval.eightyPercent(kenya, 0);

        assertThat((range.low() + range.high()) / 2)
                .isCloseTo(kenya.shares().get(0), within(1e-12));
        assertThat((range.high() - range.low()) / 2 / kenya.measures().sd().get(0))
                .isCloseTo(1.2816, within(1e-4));
    }

    @Test
    void noRangeLeavesZeroToOne() {
        for (Position position : Shipped.scores().positions().values()) {
            for (int k = 0; k < 3; k++) {
                Interval range = Interval.eightyPercent(position, k);
                assertThat(range.low()).isBetween(0.0, position.shares().get(k));
                assertThat(range.high()).isBetween(position.shares().get(k), 1.0);
            }
        }
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Interval(0.5, 0.4)).hasMessageContaining("0.5 to 0.4");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
