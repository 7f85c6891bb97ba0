package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.domain.Relation.ABSENT;
import static org.tripole.domain.Relation.MEMBER;
import static org.tripole.domain.Relation.PROPOSER;

import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

class ProjectionTest {

    private static final Predicate<Tie> BACKS = tie -> tie.relation() != ABSENT;

    private final Network network =
            new SmallRecord()
                    .state("CHL", "Americas")
                    .state("NOR", "Europe")
                    .state("PER", "Americas")
                    .organisation("EU")
                    .target("club", "2023")
                    .target("pact", "2024")
                    .target("vote", "2025")
                    .tie("CHL", MEMBER, "club")
                    .tie("CHL", PROPOSER, "club")
                    .tie("NOR", MEMBER, "club")
                    .tie("EU", MEMBER, "club")
                    .tie("CHL", MEMBER, "pact")
                    .tie("NOR", MEMBER, "pact")
                    .tie("EU", MEMBER, "pact")
                    .tie("CHL", ABSENT, "vote")
                    .tie("NOR", ABSENT, "vote")
                    .network();

    @Test
    void targetsAreJoinedByTheNumberOfStatesThatBackBoth() {
        Graph<TargetId, DefaultWeightedEdge> targets = Projection.targets(network, BACKS);

        assertThat(targets.vertexSet())
                .containsExactly(
                        SmallRecord.target("club"),
                        SmallRecord.target("pact"),
                        SmallRecord.target("vote"));
        assertThat(targets.edgeSet()).hasSize(1);
        assertThat(weight(targets, SmallRecord.target("club"), SmallRecord.target("pact")))
                .isEqualTo(2);
    }

    @Test
    void theTwoModeGraphJoinsActorAndTargetOnce() {
        Graph<Node, DefaultEdge> graph = Projection.twoMode(network, BACKS);

        assertThat(graph.degreeOf(new ActorNode(SmallRecord.actor("CHL")))).isEqualTo(2);
        assertThat(graph.degreeOf(new ActorNode(SmallRecord.actor("EU")))).isEqualTo(2);
        assertThat(graph.degreeOf(new TargetNode(SmallRecord.target("vote")))).isZero();
        assertThat(graph.vertexSet()).noneMatch(ApproachNode.class::isInstance);
    }

    private static <V> double weight(Graph<V, DefaultWeightedEdge> graph, V one, V other) {
        return graph.getEdgeWeight(graph.getEdge(one, other));
    }
}
