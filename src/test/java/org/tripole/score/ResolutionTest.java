package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;

/** One item per actor and target: the rules of METHOD.md 1, one by one. */
class ResolutionTest {

    private static Sketch sketch() {
        return Sketch.usual().target("t", 1, 0, 0);
    }

    private static Item only(Sketch sketch) {
        return sketch.items("AAA").stream().reduce((one, other) -> null).orElseThrow();
    }

    @Test
    void aTieWithoutDateTakesItsTargetsDate() {
        assertThat(only(sketch().tie("AAA", Relation.SIGNATORY, "t")).date())
                .isEqualTo("2020-01-01");
    }

    @Test
    void aPartialDateMeansTheLastDayOfItsPeriod() {
        assertThat(only(sketch().tie("AAA", Relation.SIGNATORY, "t", "2024-02")).date())
                .isEqualTo("2024-02-29");
    }

    @Test
    void aPeriodThatLastsBeyondTheDayIsCappedAtTheDay() {
        assertThat(only(sketch().tie("AAA", Relation.SIGNATORY, "t", "2026")).date())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aTieThatBeginsAfterTheDayDoesNotExistYet() {
        assertThat(sketch().tie("AAA", Relation.SIGNATORY, "t", "2026-07").items("AAA")).isEmpty();
    }

    @Test
    void aTargetThatBeginsAfterTheDayDoesNotExistYetNorDoEarlierTiesToIt() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", Sketch.Body.of(1, 0, 0).begun("2027"))
                        .tie("AAA", Relation.SUPPORTED, "t", "2025");
        assertThat(sketch.items("AAA")).isEmpty();
        assertThat(sketch.scores().targets()).isEmpty();
    }

    @Test
    void aTargetWhosePeriodHasBegunExistsAndItsTiesAreOfTheDay() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", Sketch.Body.of(1, 0, 0).begun("2026"))
                        .tie("AAA", Relation.SIGNATORY, "t");
        assertThat(only(sketch).date()).isEqualTo(Sketch.AS_OF);
    }

    @Test
    void supportInAdvanceCountsOnceTheTargetExists() {
        Sketch sketch = sketch().tie("AAA", Relation.SUPPORTED, "t", "2019-05-01");
        assertThat(only(sketch).date()).isEqualTo("2019-05-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "BOUND", "LISTED", "FORMER_MEMBER"})
    void missingBoundOrListedIsNoItem(Relation relation) {
        assertThat(sketch().tie("AAA", relation, "t").items("AAA")).isEmpty();
    }

    @Test
    void evidenceOfAQualityWithoutWeightIsNone() {
        Weights weights = Weights.standard().withQuality(Quality.C, 0);
        Sketch sketch = sketch().tie("AAA", Relation.MEMBER, "t", null, Quality.C);
        assertThat(sketch.scores(weights).positions().values())
                .extracting(position -> position.mass().total())
                .containsExactly(0.0);
    }

    @Test
    void leavingEndsSupportOfTheSameDayAndBeforeAndIsNotOpposition() {
        Sketch sketch =
                sketch().tie("AAA", Relation.MEMBER, "t", "2021")
                        .tie("AAA", Relation.HOST, "t", "2023-03-01")
                        .tie("AAA", Relation.FORMER_MEMBER, "t", "2023-03-01");
        assertThat(sketch.items("AAA")).isEmpty();
    }

    @Test
    void supportAfterLeavingCounts() {
        Sketch sketch =
                sketch().tie("AAA", Relation.MEMBER, "t", "2021")
                        .tie("AAA", Relation.FORMER_MEMBER, "t", "2023")
                        .tie("AAA", Relation.OBSERVER, "t", "2024");
        assertThat(only(sketch).tie().relation()).isEqualTo(Relation.OBSERVER);
    }

    @Test
    void leavingDoesNotEndOpposition() {
        Sketch sketch =
                sketch().tie("AAA", Relation.DECLINED, "t", "2021")
                        .tie("AAA", Relation.FORMER_MEMBER, "t", "2023");
        assertThat(only(sketch).side()).isEqualTo(Side.OPPOSITION);
    }

    @Test
    void theLatestDateDecidesTheSide() {
        Sketch sketch =
                sketch().tie("AAA", Relation.PROPOSER, "t", "2021")
                        .tie("AAA", Relation.ABSTAINED, "t", "2022");
        assertThat(only(sketch).tie().relation()).isEqualTo(Relation.ABSTAINED);
    }

    @Test
    void onTheSameDayOppositionWins() {
        Sketch sketch =
                sketch().tie("AAA", Relation.ABSTAINED, "t", "2022")
                        .tie("AAA", Relation.PROPOSER, "t", "2022");
        assertThat(only(sketch).tie().relation()).isEqualTo(Relation.ABSTAINED);
    }

    @Test
    void withinTheSideTheStrongestStandsWhateverItsDate() {
        Sketch sketch =
                sketch().tie("AAA", Relation.MEMBER, "t", "2021")
                        .tie("AAA", Relation.ATTENDED, "t", "2024");
        assertThat(only(sketch).tie().relation()).isEqualTo(Relation.MEMBER);
    }

    @Test
    void qualityCountsInWhatIsStrongest() {
        Sketch sketch =
                sketch().tie("AAA", Relation.MEMBER, "t", "2021", Quality.C) // 0.8 * 0.5
                        .tie("AAA", Relation.ENDORSER, "t", "2021", Quality.A); // 0.55
        assertThat(only(sketch).tie().relation()).isEqualTo(Relation.ENDORSER);
    }

    @Test
    void amongEquallyStrongOnesTheLaterNameStands() {
        Sketch sketch =
                sketch().tie("AAA", Relation.RATIFIER, "t", "2021")
                        .tie("AAA", Relation.PROPOSER, "t", "2021");
        assertThat(only(sketch).tie().relation()).isEqualTo(Relation.RATIFIER);
    }

    @Test
    void ofTheSameRelationTwiceTheLaterStands() {
        Sketch sketch =
                sketch().tie("AAA", Relation.ATTENDED, "t", "2023")
                        .tie("AAA", Relation.ATTENDED, "t", "2022");
        assertThat(only(sketch).date()).isEqualTo("2023-12-31");
    }
}
