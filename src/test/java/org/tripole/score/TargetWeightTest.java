package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorKind;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;

/** What a target weighs: METHOD.md 3 and 4. */
class TargetWeightTest {

    private static TargetWeight weight(Sketch sketch, Weights weights) {
        return sketch.scores(weights).targets().get(new TargetId("t"));
    }

    private static TargetWeight weight(Sketch sketch) {
        return weight(sketch, Weights.standard());
    }

    @Test
    void affinitiesOfZeroPointNowhereAndWeighNothing() {
        TargetWeight weight = weight(Sketch.usual().target("t", 0, 0, 0));
        assertThat(weight.direction()).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThat(weight.amplitude()).isZero();
        assertThat(weight.contrast()).isZero();
    }

    @Test
    void aSingleApproachHasFullContrastWhateverTheirNumber() {
        assertThat(weight(Sketch.of(9, "x", "y").target("t", 0, .4)).contrast()).isEqualTo(1);
        assertThat(weight(Sketch.usual().target("t", 0, .4, 0)).contrast())
                .isCloseTo(1, within(1e-12));
        assertThat(weight(Sketch.of(9, "a", "b", "c", "d").target("t", 0, 0, .4, 0)).contrast())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void withContrastOffAnEvenHandedTextCountsInFull() {
        Weights weights =
                Weights.standard().withOptions(Weights.Options.standard().withContrast(false));
        assertThat(weight(Sketch.usual().target("t", .6, .6, .6), weights).contrast()).isEqualTo(1);
    }

    @Test
    void anOverrideReplacesTheTargetsOwnAffinity() {
        Weights weights =
                Weights.standard().withAffinity(new TargetId("t"), List.of(0.0, 0.5, 0.0));
        TargetWeight weight = weight(Sketch.usual().target("t", 1, 0, 0), weights);
        assertThat(weight.direction()).containsExactly(0.0, 1.0, 0.0);
        assertThat(weight.amplitude()).isEqualTo(0.5);
    }

    @Test
    void informationFallsWithTheStatesOnThatSideAndOrganisationsDoNotCount() {
        Sketch sketch =
                Sketch.of(10, "un", "shanghai", "alliance")
                        .target("t", 1, 0, 0)
                        .actor("EU", ActorKind.ORGANISATION)
                        .actor("PSE", ActorKind.OBSERVER_STATE)
                        .tie("EU", Relation.SIGNATORY, "t")
                        .tie("PSE", Relation.SIGNATORY, "t")
                        .tie("AAA", Relation.SIGNATORY, "t")
                        .tie("BBB", Relation.OPPOSED, "t");
        TargetWeight weight = weight(sketch);
        assertThat(weight.supporters()).isEqualTo(2);
        assertThat(weight.opponents()).isEqualTo(1);
        assertThat(weight.informationSupport()).isCloseTo(0.8, within(1e-12));
        assertThat(weight.informationOppose()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void anOrganisationIsScoredAllTheSame() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", 0, 0, 1)
                        .actor("EU", ActorKind.ORGANISATION)
                        .tie("EU", Relation.SIGNATORY, "t");
        assertThat(sketch.position("EU").leadingApproach()).isEqualTo(2);
        assertThat(sketch.position("EU").mass().total()).isPositive();
    }

    @Test
    void aPartlyCollectedListDoesNotLookExclusive() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", Sketch.Body.of(1, 0, 0).expecting(Relation.SIGNATORY, 60))
                        .tie("AAA", Relation.SIGNATORY, "t");
        assertThat(weight(sketch).informationSupport()).isCloseTo(0.4, within(1e-12));
        assertThat(weight(sketch).informationOppose()).isEqualTo(1);
    }

    @Test
    void moreStatesThanThereAreLeaveNoInformationRatherThanLess() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", Sketch.Body.of(1, 0, 0).expecting(Relation.SIGNATORY, 160));
        assertThat(weight(sketch).informationSupport()).isZero();
    }

    @Test
    void withInformationOffBackingCountsInFullHoweverCommon() {
        Weights weights =
                Weights.standard().withOptions(Weights.Options.standard().withInformation(false));
        Sketch sketch =
                Sketch.usual()
                        .target("t", Sketch.Body.of(1, 0, 0).expecting(Relation.SIGNATORY, 100));
        assertThat(weight(sketch, weights).informationSupport()).isEqualTo(1);
    }

    @Test
    void aGeneralBodyCountsOnlyAsFarAsTheUserSays() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", Sketch.Body.of(1, 0, 0).general())
                        .tie("AAA", Relation.MEMBER, "t");
        Weights half = Weights.standard().withOptions(Weights.Options.standard().withContext(0.5));
        Weights full = Weights.standard().withOptions(Weights.Options.standard().withContext(1));
        assertThat(mass(sketch, Weights.standard())).isZero();
        assertThat(mass(sketch, full)).isCloseTo(2 * .8 * .99, within(1e-12));
        assertThat(mass(sketch, half)).isCloseTo(.8 * .99, within(1e-12));
    }

    private static double mass(Sketch sketch, Weights weights) {
        return sketch.scores(weights).positions().values().iterator().next().mass().total();
    }
}
