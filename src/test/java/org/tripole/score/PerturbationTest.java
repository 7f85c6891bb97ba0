package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;

/** A draw varies what is judged and keeps what is claimed: METHOD.md 8 b. */
class PerturbationTest {

    private static final Dataset DATASET =
            Sketch.usual().target("t", 0, 0.5, 1).target("u", 1, 0, 0).dataset();
    private static final Judgements BASE = Judgements.of(Weights.standard(), DATASET);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Judgements draw(long seed) {
        return new Perturbation(BASE).draw(new SplitMix64(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheStrengthsIsKeptOnEitherSide(long seed) {
        Judgements drawn = draw(seed);
        for (Relation one : Relation.values()) {
            for (Relation other : Relation.values()) {
                double before = BASE.strength(one) * BASE.strength(other);
                if (before > 0 && magnitude(BASE, one) > magnitude(BASE, other)) {
                    assertThat(magnitude(drawn, one))
                            .isGreaterThanOrEqualTo(magnitude(drawn, other));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void signsAndZerosStayAndNoStrengthVanishes(long seed) {
        Judgements drawn = draw(seed);
        for (Relation relation : Relation.values()) {
            double before = BASE.strength(relation);
            double after = drawn.strength(relation);
            assertThat(Math.signum(after)).isEqualTo(Math.signum(before));
            assertThat(after == 0 ? 0.02 : Math.abs(after)).isBetween(0.02, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void qualitiesAffinitiesAndPriorStayWithinTheirReach(long seed) {
        Judgements drawn = draw(seed);
        assertThat(drawn.quality(Quality.A)).isEqualTo(1);
        assertThat(drawn.quality(Quality.B)).isCloseTo(0.85, within(0.15)).isNotEqualTo(0.85);
        assertThat(drawn.quality(Quality.C)).isCloseTo(0.5, within(0.15)).isNotEqualTo(0.5);
        for (int k : List.of(0, 1, 2)) {
            assertThat(drawn.affinity(0)[k])
                    .isBetween(0.0, 1.0)
                    .isCloseTo(BASE.affinity(0)[k], within(0.2));
        }
        assertThat(drawn.options().prior()).isBetween(0.25, 1.0);
    }

    private static double magnitude(Judgements judgements, Relation relation) {
        return Math.abs(judgements.strength(relation));
    }
}
