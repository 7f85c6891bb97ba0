package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tripole.domain.Relation.MEMBER;
import static org.tripole.domain.Relation.SIGNATORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Tie;

class GraphBuilderTest {

    @Test
    void nodesComeAsActorsThenTargetsByIdThenApproachesInFileOrder() {
        Network network =
                new SmallRecord()
                        .state("NOR", "Europe")
                        .state("CHL", "Americas")
                        .target("pact", "2024")
                        .target("bench", "2024")
                        .network();

        assertThat(network.nodes())
                .containsExactly(
                        new ActorNode(SmallRecord.actor("CHL")),
                        new ActorNode(SmallRecord.actor("NOR")),
                        new TargetNode(SmallRecord.target("bench")),
                        new TargetNode(SmallRecord.target("pact")),
                        new ApproachNode(new ApproachId("west")),
                        new ApproachNode(new ApproachId("east")));
    }

    @Test
    void aTargetWhosePeriodStartsAfterTheAsOfDateDoesNotExistYet() {
        Network network =
                new SmallRecord().target("now", "2026-06-30").target("soon", "2026-07").network();

        assertThat(network.targets()).containsExactly(SmallRecord.target("now"));
    }

    @Test
    void aPartialDateThatHasBegunCountsBeforeItsPeriodIsOver() {
        Network network = new SmallRecord().target("this-year", "2026").network();

        assertThat(network.targets()).containsExactly(SmallRecord.target("this-year"));
    }

    @Test
    void aTieCountsOnceItsOwnPeriodAndItsTargetHaveBegun() {
        Network network =
                new SmallRecord()
                        .state("CHL", "Americas")
                        .target("pact", "2025")
                        .target("soon", "2027")
                        .tie("CHL", MEMBER, "pact", "2026-07-01", Quality.A)
                        .tie("CHL", SIGNATORY, "pact", "2024", Quality.A)
                        .tie("CHL", SIGNATORY, "soon", "2026-01", Quality.A)
                        .network();

        assertThat(network.ties()).extracting(Tie::ordinal).containsExactly(1);
    }

    @Test
    void generalBodiesAreShownOnlyWhenTheFilterIsLifted() {
        Dataset dataset =
                new SmallRecord()
                        .state("CHL", "Americas")
                        .general("bloc", "1990")
                        .part("pact", "2024", "bloc")
                        .tie("CHL", MEMBER, "bloc")
                        .dataset();

        Network standard = GraphBuilder.build(dataset, Filter.standard(), SmallRecord.AS_OF);
        Network open = GraphBuilder.build(dataset, Filter.open(), SmallRecord.AS_OF);

        assertThat(standard.targets()).containsExactly(SmallRecord.target("pact"));
        assertThat(standard.ties()).isEmpty();
        assertThat(open.edges())
                .containsExactly(
                        new TieEdge(dataset.ties().get(0)),
                        new AffinityEdge(SmallRecord.target("bloc"), new ApproachId("west"), 0.75),
                        new PartOfEdge(SmallRecord.target("pact"), SmallRecord.target("bloc")),
                        new AffinityEdge(SmallRecord.target("pact"), new ApproachId("west"), 0.75));
    }

    @Test
    void aTargetRecordedAsPartOfItselfGetsNoSuchEdge() {
        Network network = new SmallRecord().part("pact", "2024", "pact").network();

        assertThat(network.edges()).hasOnlyElementsOfType(AffinityEdge.class);
    }

    @Test
    void qualitiesRelationsRegionsAndHiddenActorsTakeOutWhatTheyName() {
        Dataset dataset =
                new SmallRecord()
                        .state("CHL", "Americas")
                        .state("NOR", "Europe")
                        .state("PER", "Americas")
                        .organisation("EU")
                        .target("pact", "2024")
                        .tie("CHL", MEMBER, "pact")
                        .tie("CHL", SIGNATORY, "pact")
                        .tie("CHL", MEMBER, "pact", null, Quality.C)
                        .dataset();
        Filter filter =
                Filter.standard()
                        .withQualities(Set.of(Quality.A, Quality.B))
                        .withRelations(Set.of(MEMBER))
                        .withRegions(Set.of("Americas"))
                        .withHiddenActors(Set.of(SmallRecord.actor("PER")));

        Network network = GraphBuilder.build(dataset, filter, SmallRecord.AS_OF);

        assertThat(network.actors()).containsExactly(SmallRecord.actor("CHL"));
        assertThat(network.ties()).extracting(Tie::ordinal).containsExactly(0);
    }

    @Test
    void equalInputGivesEqualNodesAndEdgesInEqualOrder() {
        SmallRecord small =
                new SmallRecord()
                        .state("CHL", "Americas")
                        .target("pact", "2024")
                        .tie("CHL", MEMBER, "pact")
                        .tie("CHL", SIGNATORY, "pact");

        List<Edge> once = small.network().edges();
        List<Edge> again = small.network().edges();

        assertThat(again).containsExactlyElementsOf(once);
    }

    @Test
    void theGraphForAlgorithmsCannotBeChanged() {
        Network network = new SmallRecord().state("CHL", "Americas").network();

        assertThatThrownBy(
                        () -> network.graph().removeVertex(new ActorNode(SmallRecord.actor("CHL"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEarlierDayShowsAnEarlierNetwork() {
        Dataset dataset =
                new SmallRecord().target("old", "2020-05").target("pact", "2024").dataset();

        Network network =
                GraphBuilder.build(dataset, Filter.standard(), LocalDate.parse("2020-05-01"));

        assertThat(network.targets()).containsExactly(SmallRecord.target("old"));
        assertThat(network.asOf()).isEqualTo("2020-05-01");
    }
}
