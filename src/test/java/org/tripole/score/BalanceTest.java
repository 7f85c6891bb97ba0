package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tripole.domain.Relation;

/** The opportunity balance: METHOD.md 4. */
class BalanceTest {

    /** Two instruments for the first approach, one for each of the others, two backers each. */
    private static Sketch sketch() {
        Sketch sketch = Sketch.usual();
        sketch.target("a", 1, 0, 0).target("b", 1, 0, 0).target("c", 0, 1, 0).target("d", 0, 0, 1);
        for (String target : new String[] {"a", "b", "c", "d"}) {
            sketch.tie("AAA", Relation.MEMBER, target).tie("BBB", Relation.MEMBER, target);
        }
        return sketch;
    }

    @Test
    void anApproachWithManyInstrumentsCountsForLess() {
        Scores scores = sketch().scores();
        assertThat(scores.opportunity()).containsExactly(1.96, 0.98, 0.98);
        assertThat(scores.balance().get(0)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(scores.balance().get(1)).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(scores.clamped(0)).isFalse();
    }

    @Test
    void aTargetWithASingleSupporterOffersNoOpportunity() {
        Scores scores = sketch().target("e", 0, 1, 0).tie("AAA", Relation.MEMBER, "e").scores();
        assertThat(scores.opportunity()).containsExactly(1.96, 0.98, 0.98);
    }

    @Test
    void aFactorBeyondTwoIsHeldAndSaid() {
        Sketch sketch = sketch();
        for (int i = 0; i < 8; i++) {
            sketch.target("more" + i, 1, 0, 0)
                    .tie("AAA", Relation.MEMBER, "more" + i)
                    .tie("BBB", Relation.MEMBER, "more" + i);
        }
        Scores scores = sketch.scores();
        assertThat(scores.balance()).containsExactly(0.5, 2.0, 2.0);
        assertThat(scores.clamped(0)).isTrue();
        assertThat(scores.clamped(1)).isTrue();
    }

    @Test
    void anApproachWithoutOpportunityKeepsFactorOne() {
        Scores scores =
                Sketch.usual()
                        .target("a", 1, 0, 0)
                        .tie("AAA", Relation.MEMBER, "a")
                        .tie("BBB", Relation.MEMBER, "a")
                        .scores();
        assertThat(scores.balance()).containsExactly(0.5, 1.0, 1.0);
        assertThat(scores.clamped(1)).isFalse();
    }

    @Test
    void withBalanceOffEveryFactorIsOneAndOpportunityIsStillShown() {
        Weights weights =
                Weights.standard().withOptions(Weights.Options.standard().withBalance(false));
        Scores scores = sketch().scores(weights);
        assertThat(scores.balance()).containsExactly(1.0, 1.0, 1.0);
        assertThat(scores.opportunity()).containsExactly(1.96, 0.98, 0.98);
    }
}
