package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.tripole.work.Cancelled;
import org.tripole.work.Progress;

class GroupsTest {

    private static final List<String> NORTH = List.of("n1", "n2", "n3", "n4", "n5");
    private static final List<String> SOUTH = List.of("s1", "s2", "s3", "s4");

    @Test
    void twoCirclesOfLikesAreFoundInACompleteGraphThroughTheWeightsAlone() {
        Graph<String, DefaultWeightedEdge> graph = twoCircles(0.95, 0.1);

        Groups<String> groups = Groups.find(graph, 7, Progress.NONE);

        assertThat(groups.communities()).containsExactly(Set.copyOf(NORTH), Set.copyOf(SOUTH));
        assertThat(groups.together("n1", "n2")).isGreaterThan(0.8);
        assertThat(groups.together("n1", "s1")).isLessThan(0.3);
    }

    @Test
    void withoutAnyLinkBetweenTheCirclesTheyNeverMeet() {
        Groups<String> groups = Groups.find(twoCircles(1, 0), 7, Progress.NONE);

        assertThat(groups.together("s1", "s4")).isEqualTo(1);
        assertThat(groups.together("n1", "s1")).isZero();
    }

    @Test
    void isolatedVerticesAreCommunitiesOfOne() {
        Graph<String, DefaultWeightedEdge> graph = vertices(List.of("b", "a", "c", "d"));
        graph.setEdgeWeight(graph.addEdge("c", "d"), 1);

        Groups<String> groups = Groups.find(graph, 1, Progress.NONE);

        assertThat(groups.communities())
                .containsExactly(Set.of("c", "d"), Set.of("a"), Set.of("b"));
        assertThat(groups.together("a", "a")).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameShares() {
        Graph<String, DefaultWeightedEdge> graph = twoCircles(0.6, 0.4);

        Groups<String> once = Groups.find(graph, 3, Progress.NONE);
        Groups<String> again = Groups.find(graph, 3, Progress.NONE);
        Groups<String> other = Groups.find(graph, 4, Progress.NONE);

        assertThat(shares(again)).isEqualTo(shares(once)).isNotEqualTo(shares(other));
    }

    @Test
    void theOrderOfVerticesInTheGraphDoesNotMatter() {
        Graph<String, DefaultWeightedEdge> forth = vertices(List.of("a", "b", "c", "d"));
        Graph<String, DefaultWeightedEdge> back = vertices(List.of("d", "c", "b", "a"));
        for (Graph<String, DefaultWeightedEdge> graph : List.of(forth, back)) {
            graph.setEdgeWeight(graph.addEdge("a", "b"), 0.7);
            graph.setEdgeWeight(graph.addEdge("b", "c"), 0.5);
            graph.setEdgeWeight(graph.addEdge("c", "d"), 0.6);
        }

        Groups<String> one = Groups.find(forth, 5, Progress.NONE);
        Groups<String> other = Groups.find(back, 5, Progress.NONE);

        assertThat(other.together("a", "c")).isEqualTo(one.together("a", "c"));
        assertThat(other.communities()).isEqualTo(one.communities());
    }

    @Test
    void nothingToGroupGivesNoCommunities() {
        assertThat(Groups.find(vertices(List.of()), 1, Progress.NONE).communities()).isEmpty();
    }

    @Test
    void askingForAStrangerNamesIt() {
        Groups<String> groups = Groups.find(vertices(List.of("a")), 1, Progress.NONE);

        assertThatThrownBy(() -> groups.together("a", "ZZZ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ZZZ was not among those grouped");
    }

    @Test
    void aCancelledSearchEnds() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(double done) {
                        throw new AssertionError("must not go on");
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> Groups.find(twoCircles(1, 1), 1, cancelled))
                .isInstanceOf(Cancelled.class);
    }

    private static List<Double> shares(Groups<String> groups) {
        return NORTH.stream()
                .flatMap(one -> SOUTH.stream().map(other -> groups.together(one, other)))
                .toList();
    }

    private static Graph<String, DefaultWeightedEdge> twoCircles(double within, double across) {
        List<String> all = new java.util.ArrayList<>(NORTH);
        all.addAll(SOUTH);
        Graph<String, DefaultWeightedEdge> graph = vertices(all);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean alike = all.get(i).charAt(0) == all.get(j).charAt(0);
                graph.setEdgeWeight(graph.addEdge(all.get(i), all.get(j)), alike ? within : across);
            }
        }
        return graph;
    }

    private static Graph<String, DefaultWeightedEdge> vertices(List<String> names) {
        Graph<String, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        names.forEach(graph::addVertex);
        return graph;
    }
}
