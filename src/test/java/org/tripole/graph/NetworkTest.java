package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.domain.Relation.ABSENT;
import static org.tripole.domain.Relation.MEMBER;
import static org.tripole.domain.Relation.PROPOSER;
import static org.tripole.domain.Relation.SIGNATORY;

import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;

class NetworkTest {

    private static final ActorId CHL = SmallRecord.actor("CHL");
    private static final ActorId NOR = SmallRecord.actor("NOR");
    private static final TargetId PACT = SmallRecord.target("pact");
    private static final TargetId CLUB = SmallRecord.target("club");

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
    void aNodeThatIsNotShownHasNothingAroundIt() {
        Network network = small.network();
        Node unknown = new ActorNode(SmallRecord.actor("ZZZ"));

        assertThat(network.contains(unknown)).isFalse();
        assertThat(network.edgesOf(unknown)).isEmpty();
        assertThat(network.neighbours(unknown)).isEmpty();
        assertThat(network.ties(SmallRecord.actor("ZZZ"), PACT)).isEmpty();
    }
}
