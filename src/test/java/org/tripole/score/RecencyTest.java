package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;

/** The weight of age: METHOD.md 5. */
class RecencyTest {

    private static final String TWO_YEARS_AGO = "2024-06-30";

    /** With a half-life of as many months as two years have. */
    private static double massWithHalfLife(Relation relation) {
        Weights.Options options = Weights.Options.standard();
        return mass(relation, options.withHalfLifeMonths(730 / 30.4375)) / mass(relation, options);
    }

    private static double mass(Relation relation, Weights.Options options) {
        return Sketch.usual()
                .target("t", 1, 0, 0)
                .tie("AAA", relation, "t", TWO_YEARS_AGO)
                .scores(Weights.standard().withOptions(options))
                .positions()
                .get(new ActorId("AAA"))
                .mass()
                .total();
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNATORY", "ENDORSER", "VOTED_FOR", "PROPOSER", "VOTED_AGAINST"})
    void anEventLosesHalfItsWeightInAHalfLife(Relation event) {
        assertThat(massWithHalfLife(event)).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "FOUNDING_MEMBER", "MEMBER", "RATIFIER", "OBSERVER"})
    void whatLastsNeverDecays(Relation lasting) {
        assertThat(massWithHalfLife(lasting)).isEqualTo(1);
    }
}
