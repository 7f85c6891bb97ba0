package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;

/** The properties of METHOD.md 9 on random data of two to six approaches. */
class PropertiesTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Coverage and balance frozen: nobody else's act changes what an act weighs. */
    private static final Weights FROZEN =
            Weights.standard()
                    .withOptions(
                            Weights.Options.standard().withInformation(false).withBalance(false));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesArePositiveAndSumToOne(long seed) {
        for (Position position : RandomSketch.of(seed).sketch().scores().positions().values()) {
            assertThat(position.shares()).allMatch(share -> share > 0);
            assertThat(sum(position.shares())).isCloseTo(1, ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anActorWithoutEvidenceSitsExactlyInTheCentreWithConfidenceZero(long seed) {
        RandomSketch random = RandomSketch.of(seed);
        Position position = random.sketch().state("ZZZ").position("ZZZ");
        assertThat(position.shares()).containsOnly(1.0 / random.approaches());
        assertThat(position.measures().confidence()).isZero();
        assertThat(position.standing()).isEqualTo(Standing.of(StandingKind.THIN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExplanationSumsToTheShares(long seed) {
        Scores scores = RandomSketch.of(seed).sketch().scores();
        scores.positions()
                .forEach(
                        (actor, position) -> {
                            List<Double> sum = scores.explanation(actor).sum();
                            for (int k = 0; k < sum.size(); k++) {
                                assertThat(sum.get(k))
                                        .isCloseTo(position.shares().get(k), ROUNDING);
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePullsChainedFromTheCentreEndAtThePoint(long seed) {
        Scores scores = RandomSketch.of(seed).sketch().scores();
        for (Position position : scores.positions().values()) {
            int n = position.shares().size();
            for (int k = 0; k < n; k++) {
                double end = 1.0 / n;
                for (Item item : scores.explanation(position.actor()).items()) {
                    end += item.pull().get(k);
                }
                assertThat(end).isCloseTo(position.shares().get(k), ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsTargetsAndActorsDoesNotMatter(long seed) {
        Sketch sketch = RandomSketch.of(seed).sketch();
        Scores shuffled =
                Scorer.score(sketch.shuffled(new Random(seed)), Sketch.AS_OF, Weights.standard());
        assertThat(shuffled.positions()).isEqualTo(sketch.scores().positions());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reorderingTheApproachesPermutesTheShares(long seed) {
        RandomSketch random = RandomSketch.of(seed);
        int n = random.approaches();
        Map<ActorId, Position> there = random.sketch().scores().positions();
        Map<ActorId, Position> back = random.withApproachesReversed().scores().positions();
        there.forEach(
                (actor, position) -> {
                    List<Double> mirrored = back.get(actor).shares();
                    for (int k = 0; k < n; k++) {
                        assertThat(mirrored.get(n - 1 - k))
                                .isCloseTo(position.shares().get(k), ROUNDING);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void supportForAPureTargetNeverLowersItsApproach(long seed) {
        assertThat(changeOfShare(seed, Relation.MEMBER)).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oppositionToAPureTargetNeverRaisesItsApproach(long seed) {
        assertThat(changeOfShare(seed, Relation.VOTED_AGAINST)).isLessThanOrEqualTo(0);
    }

    private static double changeOfShare(long seed, Relation relation) {
        RandomSketch random = RandomSketch.of(seed);
        int pole = (int) (seed % random.approaches());
        double[] pure = new double[random.approaches()];
        pure[pole] = 0.7;
        ActorId actor = new ActorId("S00");
        Sketch sketch = random.sketch().target("pure", pure);
        double before = share(sketch, actor, pole);
        return share(sketch.tie(actor.value(), relation, "pure"), actor, pole) - before;
    }

    private static double share(Sketch sketch, ActorId actor, int pole) {
        return sketch.scores(FROZEN).positions().get(actor).shares().get(pole);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTargetThatAllStatesBackChangesNothing(long seed) {
        RandomSketch random = RandomSketch.of(seed);
        Map<ActorId, Position> before = random.sketch().scores().positions();
        double[] affinity = new double[random.approaches()];
        affinity[0] = 1;
        Sketch sketch = random.sketch().target("universal", affinity);
        RandomSketch.STATES.forEach(state -> sketch.tie(state, Relation.SIGNATORY, "universal"));
        assertThat(sketch.scores().positions()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEvenHandedTargetChangesNothing(long seed) {
        RandomSketch random = RandomSketch.of(seed);
        Map<ActorId, Position> before = random.sketch().scores().positions();
        double[] even = IntStream.range(0, random.approaches()).mapToDouble(k -> 0.6).toArray();
        Sketch sketch =
                random.sketch()
                        .target("even", even)
                        .tie("S00", Relation.PROPOSER, "even")
                        .tie("S01", Relation.SIGNATORY, "even")
                        .tie("S02", Relation.OPPOSED, "even");
        assertThat(sketch.scores().positions()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAbsentRowChangesNothing(long seed) {
        RandomSketch random = RandomSketch.of(seed);
        Map<ActorId, Position> before = random.sketch().scores().positions();
        Sketch sketch = random.sketch();
        RandomSketch.STATES.forEach(state -> sketch.tie(state, Relation.ABSENT, "t0"));
        assertThat(sketch.scores().positions()).isEqualTo(before);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
