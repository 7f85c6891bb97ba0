package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;
import static org.tripole.view.finding.World.many;

import org.junit.jupiter.api.Test;
import org.tripole.domain.Relation;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.work.Progress;

/** Weight of acts, busiest state, newest act, silence, and how labels hold. */
class ActRulesTest {

    private final World world = new World();

    @Test
    void fewActsThatHoldHalfOfTheWeightAreCounted() {
        world.aligned(RED, many("A", 3));
        for (int i = 1; i <= 6; i++) {
            world.ties(Relation.ATTENDED, "blue-" + i, many("B", 20));
        }

        // 18 memberships of 1.6 and 120 attendances of 0.2: half of 52.8 takes 17 memberships
        assertThat(claims(new WeightRule(), world.evidence()))
                .containsExactly("17 of 138 acts carry half the weight");
    }

    @Test
    void evenlySpreadWeightIsNoFinding() {
        world.aligned(RED, many("A", 10));

        assertThat(claims(new WeightRule(), world.evidence())).isEmpty();
    }

    @Test
    void theStateWithMostActsLeadsStrictly() {
        world.aligned(RED, "A", "B").ties(Relation.ATTENDED, "blue-1", "A");

        assertThat(claims(new MostActsRule(), world.evidence()))
                .containsExactly("A has more recorded acts than any other");
    }

    @Test
    void asManyActsAsAnotherIsNoLead() {
        world.aligned(RED, "A", "B");

        assertThat(claims(new MostActsRule(), world.evidence())).isEmpty();
    }

    @Test
    void theNewestActIsNamedWithItsDay() {
        world.aligned(RED, "A", "B").tie("A", Relation.SIGNATORY, "blue-1", "2025-03-04");

        assertThat(claims(new NewestActRule(), world.evidence()))
                .containsExactly("Newest act found: A, blue-1, 4 March 2025");
    }

    @Test
    void newestActsOfOneDayAreCounted() {
        world.aligned(RED, "A", "B").tie("A", Relation.SIGNATORY, "blue-1", "2025-03-04");
        world.tie("B", Relation.SIGNATORY, "blue-1", "2025-03-04");

        assertThat(claims(new NewestActRule(), world.evidence()))
                .containsExactly("Newest acts found: 2 states, blue-1, 4 March 2025");
    }

    @Test
    void whereAMonthIsAllThatIsKnownNoneIsTheNewest() {
        world.aligned(RED, "A").tie("A", Relation.SIGNATORY, "blue-1", "2025-03-04");
        world.tie("A", Relation.SIGNATORY, "blue-2", "2025-03");

        assertThat(claims(new NewestActRule(), world.evidence())).isEmpty();
    }

    @Test
    void aStateWithoutActIsOneOfWhomNoneWasFound() {
        world.aligned(RED, "A").thin("X", "Y").in("North", "X");

        assertThat(claims(new NoActRule(), world.evidence()))
                .containsExactly(
                        "No act found by 30 June 2026: 2 states",
                        "No act found by 30 June 2026: 1 in North");
    }

    @Test
    void whereEveryStateActedThereIsNoSilence() {
        world.aligned(RED, "A").ties(Relation.ATTENDED, "blue-1", "B").in("North", "A", "B");

        assertThat(claims(new NoActRule(), world.evidence())).isEmpty();
    }

    @Test
    void anAbsenceIsNoAct() {
        world.aligned(RED, "A").ties(Relation.ABSENT, "blue-1", "B");

        assertThat(claims(new NoActRule(), world.evidence()))
                .containsExactly("No act found by 30 June 2026: 1 state");
    }

    @Test
    void labelsThatHoldAreSaidToHold() {
        world.aligned(RED, many("A", 5)).aligned(BLUE, "B");

        assertThat(claims(new DoubtRule(), world.evidence(doubted())))
                .containsExactly("All 6 labels hold when judgements vary");
    }

    @Test
    void labelsThatDoNotHoldAreCounted() {
        world.aligned(RED, many("A", 5)).aligned(BLUE, many("B", 5));
        nearTheEdgeOfALabel("E");

        assertThat(claims(new DoubtRule(), world.evidence(doubted())))
                .containsExactly("1 of 11 labels does not hold when judgements vary");
    }

    @Test
    void withoutDoubtWorkedOutNothingIsSaidOfIt() {
        world.aligned(RED, many("A", 9));

        assertThat(claims(new DoubtRule(), world.evidence())).isEmpty();
    }

    private void nearTheEdgeOfALabel(String id) {
        world.ties(Relation.MEMBER, "red-1", id).ties(Relation.MEMBER, "red-2", id);
        world.ties(Relation.MEMBER, "red-3", id).ties(Relation.SIGNATORY, "blue-6", id);
    }

    private Setting doubted() {
        return Setting.plain()
                .with(
                        MonteCarlo.run(
                                world.dataset(),
                                World.AS_OF,
                                World.WEIGHTS,
                                new Draws(100, 1),
                                Progress.NONE));
    }
}
