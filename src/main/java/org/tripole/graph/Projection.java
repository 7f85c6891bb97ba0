package org.tripole.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * Undirected graphs drawn from a network: of both kinds without parallel ties, of states alone, of
 * targets alone. Each takes which ties count, keeps every vertex, also isolated ones, and is in a
 * stable order and unmodifiable.
 */
public final class Projection {

    private Projection() {}

    /** Actors and targets, joined once where there is a counting tie. */
    public static Graph<Node, DefaultEdge> twoMode(Network network, Predicate<Tie> counts) {
        Graph<Node, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        network.actors().forEach(actor -> graph.addVertex(new ActorNode(actor)));
        network.targets().forEach(target -> graph.addVertex(new TargetNode(target)));
        for (Tie tie : network.ties()) {
            if (counts.test(tie)) {
                graph.addEdge(new ActorNode(tie.actor()), new TargetNode(tie.target()));
            }
        }
        return new AsUnmodifiableGraph<>(graph);
    }

    /** Targets, joined with the number of states that back both as weight. */
    public static Graph<TargetId, DefaultWeightedEdge> targets(
            Network network, Predicate<Tie> counts) {
        Map<ActorId, TreeSet<TargetId>> byState = new LinkedHashMap<>();
        statesByTarget(network, counts, new TreeSet<>(states(network)))
                .forEach(
                        (target, states) ->
                                states.forEach(
                                        state ->
                                                byState.computeIfAbsent(
                                                                state, first -> new TreeSet<>())
                                                        .add(target)));
        return joined(network.targets(), byState.values());
    }

    /** Two targets, the first by id first, and how many states back both. */
    public record SharedBackers(TargetId one, TargetId other, int states) {}

    /** The pairs of targets that any state backs both of, by id. */
    public static List<SharedBackers> sharedBackers(Network network, Predicate<Tie> counts) {
        Graph<TargetId, DefaultWeightedEdge> graph = targets(network, counts);
        return graph.edgeSet().stream()
                .map(
                        edge ->
                                new SharedBackers(
                                        graph.getEdgeSource(edge),
                                        graph.getEdgeTarget(edge),
                                        (int) graph.getEdgeWeight(edge)))
                .toList();
    }

    private static List<ActorId> states(Network network) {
        return network.actors().stream()
                .filter(id -> network.dataset().actor(id).filter(Actor::isCounted).isPresent())
                .toList();
    }

    private static Map<TargetId, TreeSet<ActorId>> statesByTarget(
            Network network, Predicate<Tie> counts, TreeSet<ActorId> states) {
        Map<TargetId, TreeSet<ActorId>> backers = new LinkedHashMap<>();
        for (Tie tie : network.ties()) {
            if (counts.test(tie) && states.contains(tie.actor())) {
                backers.computeIfAbsent(tie.target(), first -> new TreeSet<>()).add(tie.actor());
            }
        }
        return backers;
    }

    /** Joins the vertices that meet in a group; the weight is in how many. Quadratic in a group. */
    private static <V> Graph<V, DefaultWeightedEdge> joined(
            List<V> vertices, Collection<? extends Collection<V>> groups) {
        int[][] meetings = new int[vertices.size()][vertices.size()];
        Map<V, Integer> places = places(vertices);
        for (Collection<V> group : groups) {
            int[] members = group.stream().mapToInt(places::get).toArray();
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    meetings[members[i]][members[j]]++;
                }
            }
        }
        return graph(vertices, meetings);
    }

    private static <V> Map<V, Integer> places(List<V> vertices) {
        Map<V, Integer> places = new HashMap<>();
        for (V vertex : vertices) {
            places.put(vertex, places.size());
        }
        return places;
    }

    private static <V> Graph<V, DefaultWeightedEdge> graph(List<V> vertices, int[][] weights) {
        Graph<V, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        vertices.forEach(graph::addVertex);
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                if (weights[i][j] > 0) {
                    graph.setEdgeWeight(
                            graph.addEdge(vertices.get(i), vertices.get(j)), weights[i][j]);
                }
            }
        }
        return new AsUnmodifiableGraph<>(graph);
    }
}
