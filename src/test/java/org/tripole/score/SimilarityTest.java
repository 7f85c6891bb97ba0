package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.ActorKind;
import org.tripole.domain.Relation;

/** How alike two actors act: METHOD.md 7. */
class SimilarityTest {

    private static final ActorId A = new ActorId("AAA");
    private static final ActorId B = new ActorId("BBB");
    private static final ActorId C = new ActorId("CCC");

    /** That many targets; A supports the even ones, B does the same, C opposes them. */
    private static Sketch sketch(int targets) {
        Sketch sketch = Sketch.usual().state("AAA", "BBB", "CCC", "DDD", "EEE");
        for (int t = 0; t < targets; t++) {
            sketch.target("t" + t, 1, 0, 0);
            if (t % 2 == 0) {
                sketch.tie("AAA", Relation.MEMBER, "t" + t)
                        .tie("BBB", Relation.SIGNATORY, "t" + t)
                        .tie("CCC", Relation.OPPOSED, "t" + t);
            }
        }
        return sketch;
    }

    private static Similarity similarity(Sketch sketch) {
        return Similarity.of(sketch.dataset(), Sketch.AS_OF, Weights.standard());
    }

    @Test
    void whoActsAlikeHasKappaOne() {
        assertThat(similarity(sketch(8)).kappa(A, B)).isEqualTo(new Likeness.Known(1));
    }

    @Test
    void whoActsTheOtherWayHasAKappaBelowZero() {
        // mean distance 1; by chance (0 + 1 + 1 + 2) / 4 = 1
        assertThat(similarity(sketch(8)).kappa(A, C)).isEqualTo(new Likeness.Known(0));
        assertThat(similarity(sketch(8)).agreement(A, C)).isEqualTo(new Likeness.Known(0.5));
    }

    @Test
    void kappaIsUndefinedWhenNeitherEverVaries() {
        assertThat(similarity(sketch(8)).kappa(new ActorId("DDD"), new ActorId("EEE")))
                .isEqualTo(new Likeness.Undefined());
    }

    @Test
    void fewerThanEightTargetsAreTooFewForKappaButNotForAgreement() {
        assertThat(similarity(sketch(7)).kappa(A, B)).isEqualTo(new Likeness.TooFewShared(7, 8));
        assertThat(similarity(sketch(7)).agreement(A, B)).isEqualTo(new Likeness.Known(1));
        assertThat(similarity(sketch(0)).agreement(A, B))
                .isEqualTo(new Likeness.TooFewShared(0, 1));
    }

    @Test
    void targetsCollectedInPartOrNotYetBegunDoNotCount() {
        Sketch sketch =
                sketch(8)
                        .target("part", Sketch.Body.of(1, 0, 0).partial())
                        .tie("AAA", Relation.MEMBER, "part")
                        .target("later", Sketch.Body.of(1, 0, 0).begun("2030"))
                        .tie("BBB", Relation.OPPOSED, "later");
        assertThat(similarity(sketch).kappa(A, B)).isEqualTo(new Likeness.Known(1));
    }

    @Test
    void theNearestComeFirstAndNeitherOneselfNorOrganisationsAreAmongThem() {
        Sketch sketch =
                sketch(8).actor("EU", ActorKind.ORGANISATION).tie("EU", Relation.MEMBER, "t0");
        assertThat(similarity(sketch).nearest(A, 2))
                .extracting(Similarity.Neighbour::actor)
                .containsExactly(B, C);
        assertThat(similarity(sketch).nearest(A, 99))
                .extracting(neighbour -> neighbour.actor().value())
                .containsExactlyInAnyOrder("BBB", "CCC", "DDD", "EEE");
    }

    @Test
    void anUnknownActorIsRefusedByName() {
        Similarity similarity = similarity(sketch(8));
        assertThatThrownBy(() -> similarity.kappa(A, new ActorId("QQQ")))
                .hasMessageContaining("QQQ");
    }
}
