package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Relation;

/** Leaving evidence out: METHOD.md 8 a. */
class SensitivityTest {

    private static final ActorId A = new ActorId("AAA");

    private static Sketch sketch() {
        return Sketch.usual()
                .target("first", Sketch.Body.of(0, 1, 0).inSeries("summits"))
                .target("second", Sketch.Body.of(0, 1, 0).inSeries("summits"))
                .target("third", 0, 0, 1)
                .target("later", Sketch.Body.of(0, 0, 1).begun("2030").inSeries("future"))
                .tie("AAA", Relation.PROPOSER, "first")
                .tie("AAA", Relation.PROPOSER, "second")
                .tie("AAA", Relation.ATTENDED, "third");
    }

    @Test
    void everyTargetThatExistsIsLeftOutTheLargestMoveFirst() {
        List<Omission> omissions =
                Sensitivity.leaveOneOut(sketch().dataset(), Sketch.AS_OF, Weights.standard(), A);
        assertThat(omissions)
                .extracting(Omission::what)
                .containsExactly("first", "second", "third");
        assertThat(omissions)
                .extracting(Omission::move)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aSeriesIsLeftOutAsOne() {
        List<Omission> omissions =
                Sensitivity.leaveSeriesOut(sketch().dataset(), Sketch.AS_OF, Weights.standard(), A);
        assertThat(omissions).extracting(Omission::what).containsExactly("summits");
        Position with = sketch().position("AAA");
        Position without =
                Sketch.usual()
                        .target("third", 0, 0, 1)
                        .tie("AAA", Relation.ATTENDED, "third")
                        .position("AAA");
        assertThat(omissions.get(0).standing()).isEqualTo(without.standing());
        assertThat(omissions.get(0).move()).isCloseTo(totalVariation(with, without), within(1e-12));
    }

    @Test
    void eachSwitchIsTurnedOffAlone() {
        Dataset dataset = Golden.dataset();
        LocalDate asOf = dataset.facts().asOf();
        ActorId c = new ActorId("XCC");
        Position with = Scorer.score(dataset, asOf, Weights.standard()).position(c).orElseThrow();
        Weights.Options options = Weights.Options.standard().withBalance(false);
        Position without =
                Scorer.score(dataset, asOf, Weights.standard().withOptions(options))
                        .position(c)
                        .orElseThrow();
        List<Omission> omissions = Sensitivity.switchOff(dataset, asOf, Weights.standard(), c);
        assertThat(omissions)
                .extracting(Omission::what)
                .containsExactlyInAnyOrder("information", "contrast", "balance");
        assertThat(omissions)
                .contains(
                        new Omission("balance", totalVariation(with, without), without.standing()));
    }

    @Test
    void anUnknownActorIsRefusedByName() {
        assertThatThrownBy(
                        () ->
                                Sensitivity.leaveOneOut(
                                        sketch().dataset(),
                                        Sketch.AS_OF,
                                        Weights.standard(),
                                        new ActorId("QQQ")))
                .hasMessageContaining("QQQ");
    }

    private static double totalVariation(Position one, Position other) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            sum += Math.abs(one.shares().get(k) - other.shares().get(k));
        }
        return sum / 2;
    }
}
