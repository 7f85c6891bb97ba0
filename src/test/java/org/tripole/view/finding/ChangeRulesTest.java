package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.GREEN;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;
import static org.tripole.view.finding.World.many;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tripole.domain.Relation;
import org.tripole.score.Scorer;
import org.tripole.score.Weights;

/** What may be said of two days. */
class ChangeRulesTest {

    private static final LocalDate THEN = LocalDate.parse("2023-12-31");

    private final World world = new World();

    @Test
    void whereNoLabelChangedNobodyMoved() {
        world.aligned(RED, "A").thin("X").tie("A", Relation.ATTENDED, "red-1", "2024-05-01");

        assertThat(claims(new ChangeRule(), since()))
                .containsExactly("No label changed since 31 December 2023");
    }

    @Test
    void changesAreCountedByWhatChanged() {
        world.aligned(RED, "A", "B").leaning(BLUE, GREEN, "C").thin("X");
        joins("red", "X");
        joins("blue", "A");

        assertThat(claims(new ChangeRule(), since()))
                .containsExactly(
                        "2 states changed label since 31 December 2023",
                        "1 state has become placeable since 31 December 2023",
                        "1 state has come near red since 31 December 2023",
                        "1 state near red moved away since 31 December 2023");
    }

    @Test
    void withoutAnEarlierDayNothingChanged() {
        world.aligned(RED, "A");
        joins("blue", "A");

        assertThat(claims(new ChangeRule(), world.evidence())).isEmpty();
        assertThat(claims(new MoveRule(), world.evidence())).isEmpty();
    }

    @Test
    void aLaterDayOrOtherWeightsAreNoBefore() {
        world.aligned(RED, "A");
        joins("blue", "A");
        var later = world.scores(World.AS_OF.plusDays(1));
        var otherwise = Scorer.score(world.dataset(), THEN, Weights.standard());

        assertThat(claims(new ChangeRule(), world.evidence(Setting.plain().since(later))))
                .isEmpty();
        assertThat(claims(new ChangeRule(), world.evidence(Setting.plain().since(otherwise))))
                .isEmpty();
    }

    @Test
    void aMoveIsSaidWithTheActThatGaveMostOfIt() {
        world.leaning(RED, BLUE, "A").text("Treaty", BLUE);
        for (int i = 1; i <= 4; i++) {
            world.tie("A", Relation.OPPOSED, "red-" + i, "2024-05-01");
        }
        world.tie("A", Relation.MEMBER, "Treaty", "2024-05-02");

        assertThat(claims(new MoveRule(), since()))
                .containsExactly("A moved from red to blue with Treaty");
    }

    @Test
    void aMoveByManyLikeActsIsLaidToNone() {
        world.aligned(RED, "A");
        for (int i = 1; i <= 6; i++) {
            world.tie("A", Relation.OPPOSED, "red-" + i, "2024-05-01");
        }
        joins("blue", "A");

        assertThat(claims(new MoveRule(), since())).isEmpty();
        assertThat(claims(new ChangeRule(), since()))
                .contains("1 state has come near blue since 31 December 2023");
    }

    @Test
    void aStateThatStaysDoesNotMove() {
        world.aligned(RED, many("A", 3)).tie("A1", Relation.MEMBER, "blue-1", "2024-05-02");

        assertThat(claims(new MoveRule(), since())).isEmpty();
    }

    private void joins(String approach, String state) {
        for (int i = 1; i <= 6; i++) {
            world.tie(state, Relation.MEMBER, approach + "-" + i, "2024-05-01");
        }
    }

    private Evidence since() {
        return world.evidence(Setting.plain().since(world.scores(THEN)));
    }
}
