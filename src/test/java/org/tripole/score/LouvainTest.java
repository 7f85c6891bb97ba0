package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LouvainTest {

    @Test
    void weightsDecideWhoBelongsTogether() {
        double[][] path = graph(4, new double[][] {{0, 1, 5}, {1, 2, 1}, {2, 3, 5}});
        double[][] other = graph(4, new double[][] {{0, 1, 1}, {1, 2, 9}, {2, 3, 1}, {3, 0, 9}});

        assertThat(communities(path, 1)).containsExactly(0, 0, 1, 1);
        assertThat(communities(other, 1)).containsExactly(0, 1, 1, 0);
    }

    @Test
    void withoutEdgesEachIsAlone() {
        assertThat(communities(new double[3][3], 1)).containsExactly(0, 1, 2);
        assertThat(communities(new double[0][0], 1)).isEmpty();
    }

    @Test
    void aRingOfTrianglesFallsIntoItsTriangles() {
        double[][] ring = new double[12][12];
        for (int t = 0; t < 12; t += 3) {
            join(ring, t, t + 1, 1);
            join(ring, t + 1, t + 2, 1);
            join(ring, t, t + 2, 1);
            join(ring, t + 2, (t + 3) % 12, 1);
        }

        assertThat(communities(ring, 5)).containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neitherOneForAllNorJoiningTwoGainsModularityInRandomGraphs(long seed) {
        Random random = new Random(seed);
        double[][] graph = new double[14][14];
        for (int edge = 0; edge < 30; edge++) {
            int one = random.nextInt(14);
            int other = random.nextInt(14);
            if (one != other) {
                join(graph, one, other, random.nextDouble());
            }
        }

        int[] found = communities(graph, seed);

        double best = modularity(graph, found);
        assertThat(best).isGreaterThanOrEqualTo(modularity(graph, new int[14]));
        for (int into : found.clone()) {
            int[] joined = found.clone();
            for (int i = 0; i < joined.length; i++) {
                joined[i] = joined[i] == found[0] ? into : joined[i];
            }
            assertThat(modularity(graph, joined)).isLessThanOrEqualTo(best + 1e-9);
        }
    }

    /** Q = 1 / 2m sum (w_ij - s_i s_j / 2m) over the pairs of one community. */
    private static double modularity(double[][] w, int[] community) {
        double all = 0;
        double[] s = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w.length; j++) {
                s[i] += w[i][j];
                all += w[i][j];
            }
        }
        double q = 0;
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w.length; j++) {
                q += community[i] == community[j] ? w[i][j] - s[i] * s[j] / all : 0;
            }
        }
        return q / all;
    }

    private static int[] communities(double[][] graph, long seed) {
        return Louvain.communities(graph, new SplittableRandom(seed));
    }

    private static double[][] graph(int size, double[][] edges) {
        double[][] graph = new double[size][size];
        for (double[] edge : edges) {
            join(graph, (int) edge[0], (int) edge[1], edge[2]);
        }
        return graph;
    }

    private static void join(double[][] graph, int one, int other, double weight) {
        graph[one][other] = weight;
        graph[other][one] = weight;
    }
}
