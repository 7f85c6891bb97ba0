package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.GREEN;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;
import static org.tripole.view.finding.World.many;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetKind;
import org.tripole.graph.Filter;

/** What may be said of backers, votes and overlaps, by how far the targets were collected. */
class TargetRulesTest {

    private static final World.Traits PLAIN = World.Traits.PLAIN;
    private static final World.Traits VOTE = PLAIN.of(TargetKind.VOTE);

    private final World world = new World();

    @Test
    void statesThatBackTwoClubsAreCounted() {
        clubs(PLAIN, 3);

        assertThat(claims(new OverlapRule(), world.evidence()))
                .contains("3 states back both Club and Pact");
    }

    @Test
    void anIncompleteListTurnsTheNumberIntoAtLeast() {
        clubs(PLAIN.partial(), 3);

        assertThat(claims(new OverlapRule(), world.evidence()))
                .contains("At least 3 states back both Club and Pact");
    }

    @Test
    void noStateInBothIsSaidOfFullListsOnly() {
        clubs(PLAIN, 0);
        assertThat(claims(new OverlapRule(), world.evidence()))
                .contains("No state backs both Club and Pact");

        World partial = new World();
        partial.text("Club", RED, PLAIN.partial()).text("Pact", BLUE);
        partial.ties(Relation.MEMBER, "Club", many("A", 5));
        partial.ties(Relation.MEMBER, "Pact", many("B", 5));
        assertThat(claims(new OverlapRule(), partial.evidence())).isEmpty();
    }

    @Test
    void oneOrTwoInBothIsNeitherNoneNorAFinding() {
        clubs(PLAIN, 2);

        assertThat(claims(new OverlapRule(), world.evidence()))
                .noneMatch(claim -> claim.contains("Club and Pact"));
    }

    @Test
    void attendingAndObservingIsNotBacking() {
        clubs(PLAIN, 2);
        world.tie("B5", Relation.ATTENDED, "Club", null);
        world.tie("B6", Relation.OBSERVER, "Club", null);

        assertThat(claims(new OverlapRule(), world.evidence()))
                .noneMatch(claim -> claim.contains("states back both Club and Pact"));
    }

    @Test
    void nothingIsSaidOfBackersWhileActsAreHidden() {
        clubs(PLAIN, 3);
        Filter onlyB = Filter.standard().withQualities(Set.of(Quality.B));
        Evidence evidence = world.evidence(onlyB, Setting.plain());

        assertThat(claims(new OverlapRule(), evidence)).isEmpty();
        assertThat(claims(new BackersRule(), evidence)).isEmpty();
        assertThat(claims(new MostBackedRule(), evidence)).isEmpty();
        assertThat(claims(new WeightRule(), evidence)).isEmpty();
        assertThat(claims(new MostActsRule(), evidence)).isEmpty();
        assertThat(claims(new NoActRule(), evidence)).isEmpty();
    }

    @Test
    void nothingIsSaidOfBackersWhileATargetIsPutAway() {
        clubs(PLAIN, 3);
        Setting hiding = Setting.plain().hiding(Set.of(World.target("Club")));

        assertThat(claims(new OverlapRule(), world.evidence(hiding))).isEmpty();
    }

    @Test
    void allPlacedBackersNearOneApproachAreCounted() {
        world.text("Pact", BLUE).aligned(BLUE, many("A", 5)).thin("X");
        world.ties(Relation.SIGNATORY, "Pact", many("A", 5)).ties(Relation.SIGNATORY, "Pact", "X");

        assertThat(claims(new BackersRule(), world.evidence()))
                .contains("All 5 placed backers of Pact stand near blue");
    }

    @Test
    void oneBackerElsewhereMakesAllMost() {
        world.text("Pact", BLUE).aligned(BLUE, many("A", 4)).between(RED, GREEN, "M");
        world.ties(Relation.SIGNATORY, "Pact", many("A", 4)).ties(Relation.SIGNATORY, "Pact", "M");

        assertThat(claims(new BackersRule(), world.evidence()))
                .contains("Most placed backers of Pact stand near blue")
                .doesNotContain("All 4 placed backers of Pact stand near blue");
    }

    @Test
    void neitherAllNorMostIsSaidOfAnIncompleteListOrThinBackers() {
        world.text("Pact", BLUE, PLAIN.partial()).text("Deal", BLUE).aligned(BLUE, many("A", 5));
        world.ties(Relation.SIGNATORY, "Pact", many("A", 5));
        world.ties(Relation.SIGNATORY, "Deal", many("A", 5));
        world.ties(Relation.SIGNATORY, "Deal", many("X", 6));

        assertThat(claims(new BackersRule(), world.evidence()))
                .noneMatch(claim -> claim.contains("Pact") || claim.contains("Deal"));
    }

    @Test
    void backersNearEveryApproachSpanThem() {
        world.text("Pact", BLUE);
        world.aligned(RED, "A", "B").aligned(GREEN, "C", "D").aligned(BLUE, "E", "F");
        world.ties(Relation.ENDORSER, "Pact", "A", "B", "C", "D", "E", "F");

        assertThat(claims(new BackersRule(), world.evidence()))
                .contains("Backers of Pact stand near all 3 approaches");
    }

    @Test
    void oneBackerNearAnApproachIsNotEnoughToSpanIt() {
        world.text("Pact", BLUE);
        world.aligned(RED, "A", "B").aligned(GREEN, "C").aligned(BLUE, "E", "F");
        world.ties(Relation.ENDORSER, "Pact", "A", "B", "C", "E", "F");

        assertThat(claims(new BackersRule(), world.evidence()))
                .noneMatch(claim -> claim.startsWith("Backers of Pact"));
    }

    @Test
    void theMostBackedIsNamedAmongThoseCollectedInFull() {
        world.text("Pact", BLUE).text("Part", RED, PLAIN.partial());
        world.ties(Relation.ENDORSER, "Pact", many("A", 6));
        world.ties(Relation.ENDORSER, "Part", many("A", 9));

        assertThat(claims(new MostBackedRule(), world.evidence()))
                .containsExactly("Fully collected: Pact has more backers than any other");
    }

    @Test
    void twoTargetsWithAsManyBackersLeadNowhere() {
        world.text("Pact", BLUE).text("Deal", RED);
        world.ties(Relation.ENDORSER, "Pact", many("A", 6));
        world.ties(Relation.ENDORSER, "Deal", many("A", 6));

        assertThat(claims(new MostBackedRule(), world.evidence())).isEmpty();
    }

    @Test
    void aVoteCollectedInFullIsCounted() {
        world.text("Motion", RED, VOTE).organisation("EU");
        world.ties(Relation.VOTED_FOR, "Motion", many("A", 4));
        world.ties(Relation.VOTED_AGAINST, "Motion", "B")
                .tie("EU", Relation.VOTED_FOR, "Motion", null);

        assertThat(claims(new VoteRule(), world.evidence()))
                .containsExactly("Motion: 4 for, 1 against");
    }

    @Test
    void aVoteCollectedInPartIsGivenAsItsSourceStatesIt() {
        World.Traits stated =
                VOTE.partial().stating(Relation.VOTED_FOR, 117).stating(Relation.VOTED_AGAINST, 2);
        world.text("Motion", RED, stated).ties(Relation.VOTED_FOR, "Motion", "A");

        assertThat(claims(new VoteRule(), world.evidence()))
                .containsExactly("Motion: 117 for, 2 against");
    }

    @Test
    void aVoteOfWhichOneSideIsUnknownIsNotSaid() {
        world.text("Motion", RED, VOTE.partial().stating(Relation.VOTED_FOR, 117));
        world.ties(Relation.VOTED_AGAINST, "Motion", "A", "B");

        assertThat(claims(new VoteRule(), world.evidence())).isEmpty();
    }

    @Test
    void aVoteIsNotSaidWhileVotersAreHidden() {
        world.text("Motion", RED, VOTE).ties(Relation.VOTED_FOR, "Motion", "A", "C");
        world.ties(Relation.VOTED_AGAINST, "Motion", "B");
        Filter hidesOne = Filter.standard().withHiddenActors(Set.of(new ActorId("B")));

        assertThat(claims(new VoteRule(), world.evidence(hidesOne, Setting.plain()))).isEmpty();
    }

    @Test
    void aTargetWithBackersAndOpponentsIsContested() {
        world.text("Pact", BLUE).ties(Relation.ENDORSER, "Pact", many("A", 4));
        world.ties(Relation.OPPOSED, "Pact", many("B", 3));

        assertThat(claims(new ContestedRule(), world.evidence()))
                .containsExactly("Pact: 4 states back it, 3 act against it");
    }

    @Test
    void abstainingAndDecliningIsNotActingAgainst() {
        world.text("Pact", BLUE).ties(Relation.ENDORSER, "Pact", many("A", 4));
        world.ties(Relation.OPPOSED, "Pact", many("B", 2)).ties(Relation.ABSTAINED, "Pact", "C");
        world.ties(Relation.DECLINED, "Pact", many("D", 3));

        assertThat(claims(new ContestedRule(), world.evidence())).isEmpty();
    }

    private void clubs(World.Traits traits, int both) {
        world.text("Club", RED, traits).text("Pact", BLUE);
        world.ties(Relation.MEMBER, "Club", many("A", 5));
        world.ties(Relation.MEMBER, "Pact", many("B", 6));
        world.ties(Relation.MEMBER, "Club", many("C", both));
        world.ties(Relation.MEMBER, "Pact", many("C", both));
    }
}
