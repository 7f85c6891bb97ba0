package org.tripole.score;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.tripole.work.Progress;

/**
 * Communities of a graph whose weights say how alike two vertices are, with how sure they are.
 *
 * <p>Every run draws a graph in which an edge occurs with its weight as probability, and divides
 * that by modularity ({@link Louvain}), so that the shares say how far a group hangs on single
 * likenesses and on the order of vertices. The shares of runs in which two stay together, where
 * they exceed one half, are divided once more: consensus clustering (Lancichinetti and Fortunato
 * 2012).
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

    private Groups(List<V> vertices, int[][] meetings, SplittableRandom random) {
        this.vertices = vertices;
        this.meetings = meetings;
        vertices.forEach(vertex -> places.put(vertex, places.size()));
        this.communities = consensus(random);
    }

    /**
     * The communities of an undirected graph with weights in 0..1; others are read as the nearer
     * bound. The same graph and seed give the same communities. Time and space grow with the square
     * of the vertices.
     */
    public static <V extends Comparable<V>, E> Groups<V> find(
            Graph<V, E> graph, long seed, Progress progress) {
        List<V> vertices = graph.vertexSet().stream().sorted().toList();
        double[][] weights = weights(graph, vertices);
        SplittableRandom random = new SplittableRandom(seed);
        int[][] meetings = new int[vertices.size()][vertices.size()];
        for (int run = 0; run < RUNS; run++) {
            progress.checkpoint((double) run / RUNS);
            count(Louvain.communities(drawn(weights, random), random), meetings);
        }
        return new Groups<>(vertices, meetings, random);
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

    private static <V, E> double[][] weights(Graph<V, E> graph, List<V> vertices) {
        Map<V, Integer> places = new HashMap<>();
        vertices.forEach(vertex -> places.put(vertex, places.size()));
        double[][] weights = new double[vertices.size()][vertices.size()];
        for (E edge : graph.edgeSet()) {
            int i = places.getOrDefault(graph.getEdgeSource(edge), 0);
            int j = places.getOrDefault(graph.getEdgeTarget(edge), 0);
            weights[i][j] = graph.getEdgeWeight(edge);
            weights[j][i] = weights[i][j];
        }
        return weights;
    }

    /** A graph without weights in which every edge occurs with its weight as probability. */
    private static double[][] drawn(double[][] weights, SplittableRandom random) {
        double[][] drawn = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                if (weights[i][j] > 0 && random.nextDouble() < weights[i][j]) {
                    drawn[i][j] = 1;
                    drawn[j][i] = 1;
                }
            }
        }
        return drawn;
    }

    private static void count(int[] community, int[][] meetings) {
        for (int i = 0; i < community.length; i++) {
            for (int j = 0; j < community.length; j++) {
                meetings[i][j] += community[i] == community[j] ? 1 : 0;
            }
        }
    }

    /** The consensus, divided by modularity once more: chance links must not chain all to one. */
    private List<Set<V>> consensus(SplittableRandom random) {
        double[][] links = new double[meetings.length][meetings.length];
        for (int i = 0; i < links.length; i++) {
            for (int j = 0; j < links.length; j++) {
                links[i][j] = i != j && 2 * meetings[i][j] > RUNS ? meetings[i][j] : 0;
            }
        }
        int[] community = Louvain.communities(links, random);
        Map<Integer, Set<V>> parts = new TreeMap<>();
        for (int i = 0; i < community.length; i++) {
            parts.computeIfAbsent(community[i], first -> new TreeSet<>()).add(vertices.get(i));
        }
        return parts.values().stream().map(Collections::unmodifiableSet).sorted(bySize()).toList();
    }

    private Comparator<Set<V>> bySize() {
        return Comparator.<Set<V>>comparingInt(Set::size)
                .reversed()
                .thenComparing(community -> community.iterator().next());
    }
}
