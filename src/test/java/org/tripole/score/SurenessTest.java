package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;

class SurenessTest {

    private static final Standing ALIGNED = new Standing(StandingKind.ALIGNED, List.of(2));
    private static final Standing BETWEEN = new Standing(StandingKind.BETWEEN, List.of(0, 2));

    @Test
    void muchEvidenceAndAClearLeadAreVerySure() {
        assertThat(Sureness.of(position(ALIGNED, 0.8, 0.97), Optional.empty()))
                .isEqualTo(Sureness.VERY);
    }

    @Test
    void theWeakerOfEvidenceAndLeadDecides() {
        assertThat(Sureness.of(position(ALIGNED, 0.6, 0.97), Optional.empty()))
                .isEqualTo(Sureness.FAIRLY);
        assertThat(Sureness.of(position(ALIGNED, 0.8, 0.7), Optional.empty()))
                .isEqualTo(Sureness.NOT);
    }

    @Test
    void aLabelThatNamesTwoApproachesNeedsNoLead() {
        assertThat(Sureness.of(position(BETWEEN, 0.8, 0.5), Optional.empty()))
                .isEqualTo(Sureness.VERY);
    }

    @Test
    void onceDrawnTheShareOfDrawsThatKeepTheLabelCounts() {
        Position sure = position(ALIGNED, 0.8, 0.97);
        assertThat(Sureness.of(sure, kept(0.95))).isEqualTo(Sureness.VERY);
        assertThat(Sureness.of(sure, kept(0.8))).isEqualTo(Sureness.FAIRLY);
        assertThat(Sureness.of(sure, kept(0.65))).isEqualTo(Sureness.NOT);
    }

    @Test
    void keptByLessThanSixtyPerCentIsUnstableWhateverTheEvidence() {
        assertThat(Sureness.of(position(ALIGNED, 0.9, 0.99), kept(0.59)))
                .isEqualTo(Sureness.UNSTABLE);
    }

    @Test
    void drawsThatAlwaysKeepTheLabelDoNotMakeUpForLittleEvidence() {
        assertThat(Sureness.of(position(ALIGNED, 0.5, 0.97), kept(1))).isEqualTo(Sureness.NOT);
    }

    private static Position position(Standing standing, double confidence, double lead) {
        List<Double> even = List.of(1 / 3.0, 1 / 3.0, 1 / 3.0);
        Mass mass = new Mass(even, even, even, 1);
        Measures measures = new Measures(confidence, lead, 0, 0, even, even);
        return new Position(new ActorId("XAA"), even, mass, measures, standing);
    }

    private static Optional<Stability> kept(double share) {
        return Optional.of(new Stability(List.of(new Range(0, 0, 0)), 1, 2, share));
    }
}
