package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.Shipped;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Relation;
import org.tripole.domain.Tie;

class NeighbourhoodTest {

    private final Network network =
            new SmallRecord()
                    .state("AAA", "Africa")
                    .state("BBB", "Asia")
                    .state("CCC", "Asia")
                    .target("club", "2020")
                    .part("office", "2020", "club")
                    .target("pact", "2020")
                    .tie("AAA", Relation.MEMBER, "club")
                    .tie("BBB", Relation.MEMBER, "club")
                    .tie("BBB", Relation.SIGNATORY, "pact")
                    .tie("CCC", Relation.ABSENT, "pact")
                    .network();

    private final Neighbourhood all = new Neighbourhood(network, tie -> true);

    @Test
    void depthByDepthTheEgoNetworkGrowsAlongTiesAndParts() {
        Set<ActorNode> centre = Set.of(actor("AAA"));

        assertThat(all.within(centre, 0)).containsExactly(actor("AAA"));
        assertThat(all.within(centre, 1)).containsExactly(actor("AAA"), target("club"));
        assertThat(all.within(centre, 2))
                .containsExactly(actor("AAA"), actor("BBB"), target("club"), target("office"));
        assertThat(all.within(centre, 3)).contains(target("pact")).doesNotContain(actor("CCC"));
    }

    @Test
    void aTieThatDoesNotCountIsNoStep() {
        Neighbourhood backing =
                new Neighbourhood(network, tie -> tie.relation() != Relation.ABSENT);

        assertThat(backing.neighbours(Set.of(actor("CCC")))).isEmpty();
        assertThat(all.neighbours(Set.of(actor("CCC")))).containsExactly(target("pact"));
    }

    @Test
    void approachesArePassedByNobodyButReachTheirOwnTargets() {
        var west = new ApproachNode(new ApproachId("west"));

        assertThat(all.within(Set.of(target("pact")), 3)).doesNotContain(west);
        assertThat(all.neighbours(Set.of(west)))
                .containsExactly(target("club"), target("office"), target("pact"));
    }

    @Test
    void neighboursOfSeveralLeaveTheSeveralOut() {
        assertThat(all.neighbours(List.of(actor("BBB"), target("club"))))
                .containsExactly(actor("AAA"), target("office"), target("pact"));
    }

    @Test
    void whatIsNotShownHasNoNeighbours() {
        assertThat(all.within(Set.of(actor("XXX")), 2)).isEmpty();
    }

    @Test
    void aDepthBelowZeroIsRefused() {
        assertThatThrownBy(() -> all.within(Set.of(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND", "TUV", "USA"})
    void onTheShippedRecordTheEgoNetworkIsTheOneFoundTieByTie(String id) {
        Network shipped = Shipped.network();
        Set<Node> naive = new HashSet<>(Set.of(actor(id)));
        for (int step = 0; step < 3; step++) {
            Set<Node> before = Set.copyOf(naive);
            for (Tie tie : shipped.ties()) {
                add(naive, before, new ActorNode(tie.actor()), new TargetNode(tie.target()));
            }
            for (Edge edge : shipped.edges()) {
                if (edge instanceof PartOfEdge part) {
                    add(naive, before, part.from(), part.to());
                }
            }
            assertThat(new Neighbourhood(shipped, tie -> true).within(Set.of(actor(id)), step + 1))
                    .containsExactlyInAnyOrderElementsOf(naive);
        }
    }

    private static void add(Set<Node> reached, Set<Node> before, Node one, Node other) {
        if (before.contains(one)) {
            reached.add(other);
        }
        if (before.contains(other)) {
            reached.add(one);
        }
    }

    private static ActorNode actor(String id) {
        return new ActorNode(SmallRecord.actor(id));
    }

    private static TargetNode target(String id) {
        return new TargetNode(SmallRecord.target(id));
    }
}
