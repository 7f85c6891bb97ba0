package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

class PathFinderTest {

    private static final ToDoubleFunction<TargetId> BY_NAME =
            id -> id.value().equals("all") ? 0 : id.value().equals("few") ? 0.9 : 0.5;

    private final SmallRecord record =
            new SmallRecord()
                    .state("AAA", "Africa")
                    .state("BBB", "Asia")
                    .state("CCC", "Asia")
                    .state("DDD", "Asia")
                    .state("EEE", "Asia")
                    .state("FFF", "Asia")
                    .target("all", "2020")
                    .target("few", "2020")
                    .target("some", "2020")
                    .target("other", "2020")
                    .target("lone", "2020")
                    .general("league", "1950")
                    .tie("AAA", Relation.MEMBER, "all")
                    .tie("AAA", Relation.MEMBER, "few")
                    .tie("AAA", Relation.MEMBER, "some")
                    .tie("BBB", Relation.MEMBER, "all")
                    .tie("BBB", Relation.MEMBER, "few")
                    .tie("BBB", Relation.PROPOSER, "few")
                    .tie("BBB", Relation.MEMBER, "some")
                    .tie("CCC", Relation.MEMBER, "some")
                    .tie("CCC", Relation.MEMBER, "other")
                    .tie("DDD", Relation.MEMBER, "other")
                    .tie("DDD", Relation.MEMBER, "league")
                    .tie("FFF", Relation.MEMBER, "league")
                    .tie("FFF", Relation.ABSENT, "all")
                    .tie("EEE", Relation.MEMBER, "lone");

    @Test
    void theTellingTargetComesFirstAndTheUniversalOneLast() {
        var found = (TiePaths.Found) finder().between(actor("AAA"), actor("BBB"));

        assertThat(found.paths().stream().map(path -> path.nodes().get(1).key()))
                .containsExactly("few", "some", "all");
        assertThat(found.paths().stream().map(TiePath::telling)).containsExactly(0.9, 0.5, 0.0);
        assertThat(found.length()).isEqualTo(2);
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void everyStepListsAllTiesThatCountBetweenItsEnds() {
        var found = (TiePaths.Found) finder().between(actor("AAA"), actor("BBB"), 1);

        assertThat(found.paths()).hasSize(1);
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.paths().get(0).ties())
                .extracting(ties -> ties.stream().map(Tie::relation).toList())
                .containsExactly(
                        List.of(Relation.MEMBER), List.of(Relation.MEMBER, Relation.PROPOSER));
    }

    @Test
    void withoutASharedTargetThePathLeadsOverAThirdActor() {
        var found = (TiePaths.Found) finder().between(actor("DDD"), actor("BBB"));

        assertThat(found.length()).isEqualTo(4);
        assertThat(found.paths())
                .extracting(path -> path.nodes().stream().map(Node::key).toList())
                .containsExactly(List.of("DDD", "other", "CCC", "some", "BBB"));
        assertThat(found.paths().get(0).telling()).isEqualTo(0.25);
    }

    @Test
    void whyThereIsNoPathIsSaid() {
        PathFinder finder = finder();

        assertThat(finder.between(actor("AAA"), actor("AAA")))
                .isEqualTo(none(TiePaths.Reason.SAME_ACTOR, "AAA"));
        assertThat(finder.between(actor("AAA"), actor("XXX")))
                .isEqualTo(none(TiePaths.Reason.NOT_SHOWN, "XXX"));
        assertThat(finder.between(actor("FFF"), actor("AAA")))
                .isEqualTo(none(TiePaths.Reason.WITHOUT_ACTS, "FFF"));
        assertThat(finder.between(actor("EEE"), actor("AAA")))
                .isEqualTo(none(TiePaths.Reason.APART, "EEE", "AAA"));
    }

    @Test
    void generalBodiesJoinNobodyEvenWhenShown() {
        Network open = GraphBuilder.build(record.dataset(), Filter.open(), SmallRecord.AS_OF);

        assertThat(finder(open, BY_NAME).between(actor("DDD"), actor("FFF")))
                .isEqualTo(none(TiePaths.Reason.WITHOUT_ACTS, "FFF"));
    }

    @Test
    void informationThatIsNoShareIsRefused() {
        PathFinder finder = finder(record.network(), id -> Double.NaN);

        assertThatThrownBy(() -> finder.between(actor("AAA"), actor("BBB")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onRandomRecordsThePathsAreTheBestOfAllThereAre(long seed) {
        Network network = random(seed);
        ToDoubleFunction<TargetId> telling = id -> (id.value().hashCode() % 7) / 7.0;
        PathFinder finder = finder(network, telling);
        for (int other = 1; other < 8; other++) {
            ActorId to = actor("S" + other);
            List<Double> naive = naive(network, telling, to);
            TiePaths paths = finder.between(actor("S0"), to, 5);
            if (paths instanceof TiePaths.Found found) {
                assertThat(found.total()).isEqualTo(naive.size());
                assertThat(found.paths()).hasSize(Math.min(5, naive.size()));
                for (int i = 0; i < found.paths().size(); i++) {
                    assertThat(found.paths().get(i).telling())
                            .isCloseTo(naive.get(i), within(1e-12));
                }
                assertThat(found).isEqualTo(finder.between(actor("S0"), to, 5));
            } else {
                assertThat(naive).isEmpty();
            }
        }
    }

    /** The products of all shortest paths, by listing every path there is; largest first. */
    private static List<Double> naive(
            Network network, ToDoubleFunction<TargetId> telling, ActorId to) {
        var both = new DefaultDirectedGraph<Node, DefaultEdge>(DefaultEdge.class);
        var graph = new AsUnweightedGraph<>(Projection.twoMode(network, tie -> true));
        graph.vertexSet().forEach(both::addVertex);
        for (DefaultEdge edge : graph.edgeSet()) {
            both.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
            both.addEdge(graph.getEdgeTarget(edge), graph.getEdgeSource(edge));
        }
        var all =
                new AllDirectedPaths<>(both)
                        .getAllPaths(new ActorNode(actor("S0")), new ActorNode(to), true, 6);
        int shortest = all.stream().mapToInt(path -> path.getLength()).min().orElse(0);
        List<Double> products = new ArrayList<>();
        for (var path : all) {
            if (path.getLength() == shortest) {
                products.add(
                        path.getVertexList().stream()
                                .filter(TargetNode.class::isInstance)
                                .mapToDouble(
                                        node -> telling.applyAsDouble(((TargetNode) node).id()))
                                .reduce(1, (one, other) -> one * other));
            }
        }
        products.sort(Comparator.reverseOrder());
        return products;
    }

    private static Network random(long seed) {
        Random random = new Random(seed);
        SmallRecord record = new SmallRecord();
        for (int i = 0; i < 8; i++) {
            record.state("S" + i, "Asia").target("t" + i, "2020");
        }
        for (int i = 0; i < 13; i++) {
            String actor = "S" + random.nextInt(8);
            String target = "t" + random.nextInt(8);
            record.tie(actor, Relation.MEMBER, target, null, Quality.A);
        }
        return record.network();
    }

    private PathFinder finder() {
        return finder(record.network(), BY_NAME);
    }

    private static PathFinder finder(Network network, ToDoubleFunction<TargetId> information) {
        return new PathFinder(network, tie -> tie.relation() != Relation.ABSENT, information);
    }

    private static TiePaths.None none(TiePaths.Reason reason, String... actors) {
        return new TiePaths.None(
                reason, List.of(actors).stream().map(PathFinderTest::actor).toList());
    }

    private static ActorId actor(String id) {
        return SmallRecord.actor(id);
    }
}
