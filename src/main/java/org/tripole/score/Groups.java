package org.tripole.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.tripole.work.Progress;

/**
 * Communities of a graph whose weights say how alike two vertices are, with how sure they are.
 *
 * <p>JGraphT's community algorithms read no weights. So every run draws a graph in which an edge
 * occurs with its weight as probability, and divides that by greedy modularity (Clauset, Newman and
 * Moore 2004). Those that stay together in more than half of the runs are linked, and the graph of
 * these links is divided once more: consensus clustering (Lancichinetti and Fortunato 2012).
 *
 * @param <V> what is grouped; its order decides the order of all results
 */
public final class Groups<V extends Comparable<V>> {

    /** How many runs the shares rest on. */
    public static final int RUNS = 50;

    private final List<V> vertices;
    private final Map<V, Integer> places = new HashMap<>();
    private final int[][] meetings;
    private final List<Set<V>> communities;

    private Groups(List<V> vertices, int[][] meetings) {
        this.vertices = vertices;
        this.meetings = meetings;
        vertices.forEach(vertex -> places.put(vertex, places.size()));
        this.communities = consensus();
    }

    /**
     * The communities of an undirected graph with weights in 0..1; others are read as the nearer
     * bound. The same graph and seed give the same communities.
     */
    public static <V extends Comparable<V>, E> Groups<V> find(
            Graph<V, E> graph, long seed, Progress progress) {
        List<V> vertices = graph.vertexSet().stream().sorted().toList();
        SplittableRandom random = new SplittableRandom(seed);
        int[][] meetings = new int[vertices.size()][vertices.size()];
        for (int run = 0; run < RUNS; run++) {
            progress.checkpoint((double) run / RUNS);
            count(division(drawn(graph, vertices, random)), meetings);
        }
        return new Groups<>(vertices, meetings);
    }

    /** The communities, largest first, then by first member; one alone is a community of one. */
    public List<Set<V>> communities() {
        return communities;
    }

    /** Share of the runs in which the two were in one community, 0 to 1; 1 for one and itself. */
    public double together(V one, V other) {
        return (double) meetings[place(one)][place(other)] / RUNS;
    }

    private int place(V vertex) {
        Integer place = places.get(vertex);
        if (place == null) {
            throw new IllegalArgumentException(vertex + " was not among those grouped");
        }
        return place;
    }

    /** The places of the vertices, joined where an edge was drawn. */
    private static <V, E> Graph<Integer, DefaultEdge> drawn(
            Graph<V, E> graph, List<V> vertices, SplittableRandom random) {
        Graph<Integer, DefaultEdge> drawn = empty(vertices.size());
        for (int i = 0; i < vertices.size(); i++) {
            for (int j = i + 1; j < vertices.size(); j++) {
                E edge = graph.getEdge(vertices.get(i), vertices.get(j));
                if (edge != null && random.nextDouble() < graph.getEdgeWeight(edge)) {
                    drawn.addEdge(i, j);
                }
            }
        }
        return drawn;
    }

    /** Component by component: the algorithm fails on a graph without edges. */
    private static List<Set<Integer>> division(Graph<Integer, DefaultEdge> graph) {
        List<Set<Integer>> parts = new ArrayList<>();
        for (Set<Integer> component : new ConnectivityInspector<>(graph).connectedSets()) {
            if (component.size() == 1) {
                parts.add(component);
            } else {
                parts.addAll(
                        new GreedyModularityAlgorithm<>(new AsSubgraph<>(graph, component))
                                .getClustering()
                                .getClusters());
            }
        }
        return parts;
    }

    private static void count(List<Set<Integer>> parts, int[][] meetings) {
        for (Set<Integer> part : parts) {
            for (int one : part) {
                for (int other : part) {
                    meetings[one][other]++;
                }
            }
        }
    }

    /** The consensus, divided by modularity once more: chance links must not chain all to one. */
    private List<Set<V>> consensus() {
        Graph<Integer, DefaultEdge> links = empty(vertices.size());
        for (int i = 0; i < vertices.size(); i++) {
            for (int j = i + 1; j < vertices.size(); j++) {
                if (2 * meetings[i][j] > RUNS) {
                    links.addEdge(i, j);
                }
            }
        }
        return division(links).stream().map(this::named).sorted(bySize()).toList();
    }

    private Set<V> named(Set<Integer> members) {
        TreeSet<V> named = new TreeSet<>();
        members.forEach(member -> named.add(vertices.get(member)));
        return Collections.unmodifiableSortedSet(named);
    }

    private Comparator<Set<V>> bySize() {
        return Comparator.<Set<V>>comparingInt(Set::size)
                .reversed()
                .thenComparing(community -> community.iterator().next());
    }

    private static Graph<Integer, DefaultEdge> empty(int size) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int i = 0; i < size; i++) {
            graph.addVertex(i);
        }
        return graph;
    }
}
