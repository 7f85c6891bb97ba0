package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;

/** The measures beside the shares, also for other than three approaches: METHOD.md 5. */
class StraddleTest {

    private static Measures backing(double... support) {
        Tally tally = new Tally(0.5, support.length);
        for (int k = 0; k < support.length; k++) {
            double[] b = new double[support.length];
            b[k] = 1;
            tally.add(Side.SUPPORT, support[k], b);
        }
        return PositionBuilder.position(new ActorId("AAA"), tally).measures();
    }

    @Test
    void whoBacksBothNonUniversalApproachesAlikeStraddlesThem() {
        assertThat(backing(0, 2, 2).straddle()).isCloseTo(4 / 5.0, within(1e-12));
        assertThat(backing(7, 2, 2).straddle()).isCloseTo(4 / 5.0, within(1e-12));
        assertThat(backing(0, 1, 4).straddle()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(backing(2, 2, 0).straddle()).isZero();
    }

    @Test
    void ofMoreThanThreeApproachesTheTwoBestBackedAfterTheFirstCount() {
        assertThat(backing(9, 1, 4, 0, 3).straddle()).isCloseTo(6 / 8.0, within(1e-12));
    }

    @Test
    void ofTwoApproachesNoneCanBeStraddled() {
        assertThat(backing(3, 3).straddle()).isZero();
    }

    @Test
    void anEvenPositionSwingsAsMuchAsItsConfidence() {
        Measures measures = backing(2, 2, 2, 2);
        assertThat(measures.swing()).isCloseTo(measures.confidence(), within(1e-12));
    }

    @Test
    void polarityIsBelowZeroForWhatIsOnlyOpposed() {
        Tally tally = new Tally(0.5, 2);
        tally.add(Side.OPPOSITION, 2, new double[] {1, 0});
        Position position = PositionBuilder.position(new ActorId("AAA"), tally);
        assertThat(position.measures().polarity()).containsExactly(-0.8, 0.0);
        assertThat(position.shares().get(0)).isLessThan(position.shares().get(1));
    }
}
