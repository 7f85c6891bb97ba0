package org.tripole.score;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Communities of a weighted undirected graph by modularity: every vertex moves to the community
 * that gains most until none gains, then communities become vertices (Blondel, Guillaume, Lambiotte
 * and Lefebvre 2008). JGraphT's greedy modularity reads no weights and takes a hundred times as
 * long.
 */
final class Louvain {

    private static final double NO_GAIN = 1e-12;
    private static final int MOST_ROUNDS = 100;

    private final double[][] weights;
    private final double[] strength;
    private final double total;
    private final int[] community;
    private final double[] communityStrength;

    private Louvain(double[][] weights) {
        this.weights = weights;
        int size = weights.length;
        strength = new double[size];
        community = new int[size];
        for (int i = 0; i < size; i++) {
            strength[i] = Arrays.stream(weights[i]).sum();
            community[i] = i;
        }
        communityStrength = strength.clone();
        total = Arrays.stream(strength).sum();
    }

    /**
     * The community of every vertex, numbered from 0 without gaps in the order of first members.
     *
     * @param weights symmetric and not below 0; on the diagonal twice the weight of a loop
     * @param random decides the order in which vertices are asked
     */
    static int[] communities(double[][] weights, SplittableRandom random) {
        Louvain level = new Louvain(weights);
        boolean moved = level.total > 0 && level.settle(order(weights.length, random));
        int[] numbered = numbered(level.community);
        if (!moved) {
            return numbered;
        }
        int[] above = communities(merged(weights, numbered), random);
        return Arrays.stream(numbered).map(own -> above[own]).toArray();
    }

    /** Moves vertices until none gains; whether any moved. */
    private boolean settle(int[] order) {
        boolean movedAtAll = false;
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int vertex : order) {
                moved |= move(vertex);
            }
            movedAtAll |= moved;
        }
        return movedAtAll;
    }

    private boolean move(int vertex) {
        int own = community[vertex];
        double[] links = links(vertex);
        communityStrength[own] -= strength[vertex];
        int best = own;
        for (int other = 0; other < links.length; other++) {
            if (links[other] > 0
                    && gain(vertex, other, links) > gain(vertex, best, links) + NO_GAIN) {
                best = other;
            }
        }
        communityStrength[best] += strength[vertex];
        community[vertex] = best;
        return best != own;
    }

    /** The weight between the vertex and every community, itself left out. */
    private double[] links(int vertex) {
        double[] links = new double[weights.length];
        for (int other = 0; other < links.length; other++) {
            if (other != vertex) {
                links[community[other]] += weights[vertex][other];
            }
        }
        return links;
    }

    /** What modularity gains, up to a factor, when the vertex, taken out, joins that community. */
    private double gain(int vertex, int into, double[] links) {
        return links[into] - strength[vertex] * communityStrength[into] / total;
    }

    private static double[][] merged(double[][] weights, int[] community) {
        int size = Arrays.stream(community).max().orElse(-1) + 1;
        double[][] merged = new double[size][size];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                merged[community[i]][community[j]] += weights[i][j];
            }
        }
        return merged;
    }

    private static int[] numbered(int[] community) {
        int[] number = new int[community.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] numbered = new int[community.length];
        for (int i = 0; i < community.length; i++) {
            if (number[community[i]] < 0) {
                number[community[i]] = next++;
            }
            numbered[i] = number[community[i]];
        }
        return numbered;
    }

    private static int[] order(int size, SplittableRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
