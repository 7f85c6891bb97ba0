package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.domain.Relation.ABSENT;
import static org.tripole.domain.Relation.MEMBER;
import static org.tripole.domain.Relation.OPPOSED;
import static org.tripole.domain.Relation.PROPOSER;
import static org.tripole.domain.Relation.SIGNATORY;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

class NetworkTest {

    private static final ActorId CHL = SmallRecord.actor("CHL");
    private static final ActorId NOR = SmallRecord.actor("NOR");
    private static final TargetId PACT = SmallRecord.target("pact");
    private static final TargetId CLUB = SmallRecord.target("club");
    private static final Predicate<Tie> BACKS =
            tie -> tie.relation() != ABSENT && tie.relation() != OPPOSED;

    private final SmallRecord small =
            new SmallRecord()
                    .state("CHL", "Americas")
                    .state("NOR", "Europe")
                    .state("PER", "Americas")
                    .organisation("EU")
                    .target("club", "2023")
                    .target("pact", "2024")
                    .tie("CHL", SIGNATORY, "pact")
                    .tie("CHL", PROPOSER, "pact")
                    .tie("NOR", ABSENT, "pact")
                    .tie("CHL", MEMBER, "club")
                    .tie("NOR", MEMBER, "club")
                    .tie("EU", MEMBER, "club");

    @Test
    void neighboursComeOnceEachInTheOrderOfNodes() {
        Network network = small.network();

        assertThat(network.neighbours(new ActorNode(CHL)))
                .containsExactly(new TargetNode(CLUB), new TargetNode(PACT));
        assertThat(network.neighbours(new TargetNode(CLUB)))
                .containsExactly(
                        new ActorNode(CHL),
                        new ActorNode(SmallRecord.actor("EU")),
                        new ActorNode(NOR),
                        new ApproachNode(new ApproachId("west")));
    }

    @Test
    void degreeCountsEverySingleTie() {
        Network network = small.network();

        assertThat(network.degree(new ActorNode(CHL))).isEqualTo(3);
        assertThat(network.degree(new ActorNode(SmallRecord.actor("PER")))).isZero();
    }

    @Test
    void aNodeThatIsNotShownHasNothingAroundIt() {
        Network network = small.network();
        Node unknown = new ActorNode(SmallRecord.actor("ZZZ"));

        assertThat(network.contains(unknown)).isFalse();
        assertThat(network.edgesOf(unknown)).isEmpty();
        assertThat(network.neighbours(unknown)).isEmpty();
        assertThat(network.degree(unknown)).isZero();
        assertThat(network.ties(SmallRecord.actor("ZZZ"), PACT)).isEmpty();
    }

    @Test
    void sharedTargetsAreThoseOfCountingTies() {
        Network network = small.network();

        assertThat(network.sharedTargets(CHL, NOR)).containsExactly(CLUB, PACT);
        assertThat(network.sharedTargets(CHL, NOR, BACKS)).containsExactly(CLUB);
    }

    @Test
    void backersAreEachNamedOnce() {
        assertThat(small.network().backers(PACT, tie -> true)).containsExactly(CHL, NOR);
        assertThat(small.network().backers(PACT, BACKS)).containsExactly(CHL);
    }

    @Test
    void nearUniversalTargetsAreMeasuredAgainstAllStatesWithoutOrganisations() {
        Network network = small.states(4).network();

        assertThat(network.nearUniversal(0.5, BACKS)).containsExactly(CLUB);
        assertThat(network.nearUniversal(0.51, BACKS)).isEmpty();
    }

    @Test
    void whatIsNearUniversalDoesNotChangeWhenTheFilterHidesItsBackers() {
        Dataset dataset = small.states(4).dataset();
        Filter narrow =
                Filter.standard().withRegions(Set.of("Americas")).withQualities(Set.of(Quality.C));

        Network network = GraphBuilder.build(dataset, narrow, SmallRecord.AS_OF);

        assertThat(network.ties()).isEmpty();
        assertThat(network.nearUniversal(0.5, BACKS)).containsExactly(CLUB);
    }
}
