package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The labels, first that fits: METHOD.md 5. */
class LabelsTest {

    private static final double[] UN = {1, 0, 0};
    private static final double[] SHANGHAI = {0, 1, 0};
    private static final double[] ALLIANCE = {0, 0, 1};

    /** Support of that mass for each approach, each mass in two items. */
    private static Tally supporting(double un, double shanghai, double alliance) {
        Tally tally = new Tally(0.5, 3);
        for (int half = 0; half < 2; half++) {
            tally.add(Side.SUPPORT, un / 2, UN);
            tally.add(Side.SUPPORT, shanghai / 2, SHANGHAI);
            tally.add(Side.SUPPORT, alliance / 2, ALLIANCE);
        }
        return tally;
    }

    private static Standing label(Tally tally) {
        return Labels.standing(tally, tally.shares());
    }

    @Test
    void oneItemIsThinHoweverHeavy() {
        Tally tally = new Tally(0.5, 3);
        tally.add(Side.SUPPORT, 50, UN);
        assertThat(label(tally)).isEqualTo(Standing.of(StandingKind.THIN));
    }

    @Test
    void itemsWithoutMassDoNotMakeEvidenceThick() {
        Tally tally = new Tally(0.5, 3);
        tally.add(Side.SUPPORT, 50, UN);
        tally.add(Side.SUPPORT, 1e-9, UN);
        assertThat(label(tally).kind()).isEqualTo(StandingKind.THIN);
    }

    @Test
    void confidenceBelowFortyPercentIsThin() {
        assertThat(label(supporting(0.99, 0, 0)).kind()).isEqualTo(StandingKind.THIN);
        assertThat(label(supporting(1.01, 0, 0)).kind()).isNotEqualTo(StandingKind.THIN);
    }

    @Test
    void heavySupportOfOneApproachIsAligned() {
        assertThat(label(supporting(0, 6, 0))).isEqualTo(Standing.of(StandingKind.ALIGNED, 1));
    }

    @Test
    void aSureLeadWithLessThanHalfIsOnlyLeaning() {
        assertThat(label(supporting(45, 27, 27))).isEqualTo(Standing.of(StandingKind.LEANING, 0));
    }

    @Test
    void aClearLeadWithLittleEvidenceIsLeaning() {
        assertThat(label(supporting(0, 0, 2))).isEqualTo(Standing.of(StandingKind.LEANING, 2));
    }

    @Test
    void equalSupportOfAllIsSpread() {
        assertThat(label(supporting(3, 3, 3))).isEqualTo(Standing.of(StandingKind.SPREAD));
    }

    @Test
    void equalSupportOfTwoIsBetweenThemInFileOrder() {
        assertThat(label(supporting(0, 3, 3.1))).isEqualTo(Standing.between(1, 2));
        assertThat(label(supporting(3, 0, 3.1))).isEqualTo(Standing.between(2, 0));
    }

    @Test
    void ofTwoApproachesThatAreCloseNoneIsNamed() {
        Tally tally = new Tally(0.5, 2);
        tally.add(Side.SUPPORT, 3, new double[] {1, 0});
        tally.add(Side.SUPPORT, 3, new double[] {0, 1});
        assertThat(label(tally)).isEqualTo(Standing.of(StandingKind.SPREAD));
    }

    @Test
    void threeOfFourApproachesThatAreCloseAreSpreadNotBetweenTwo() {
        Tally tally = new Tally(0.5, 4);
        tally.add(Side.SUPPORT, 3, new double[] {1, 0, 0, 0});
        tally.add(Side.SUPPORT, 3, new double[] {0, 1, 0, 0});
        tally.add(Side.SUPPORT, 3, new double[] {0, 0, 1, 0});
        assertThat(label(tally)).isEqualTo(Standing.of(StandingKind.SPREAD));
    }

    @Test
    void theFirstInFileOrderLeadsAmongEquals() {
        Ranking ranking = new Ranking(new double[] {0.2, 0.4, 0.4});
        assertThat(ranking.approach(0)).isEqualTo(1);
        assertThat(ranking.approach(1)).isEqualTo(2);
        assertThat(ranking.thirdShare()).isEqualTo(0.2);
    }
}
