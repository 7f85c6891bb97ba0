package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayoutGraphTest {

    @Test
    void edgesRunBothWaysWithoutLoopsAndRepeats() {
        LayoutGraph graph =
                LayoutGraph.of(
                        4,
                        new int[] {2, 0, 1, 3, 2},
                        new int[] {0, 2, 1, 2, 0},
                        new double[] {5, 3, 1, 1, 4});

        assertThat(graph.edges()).isEqualTo(2);
        assertThat(graph.neighbours(2)).containsExactly(0, 3);
        assertThat(graph.neighbours(0)).containsExactly(2);
        assertThat(graph.length(graph.slots(0))).isEqualTo(3);
        assertThat(graph.degree(1)).isZero();
    }

    @Test
    void shortestPathsFollowTheLengths() {
        LayoutGraph graph =
                LayoutGraph.of(
                        5,
                        new int[] {0, 0, 1, 2},
                        new int[] {1, 2, 2, 3},
                        new double[] {1, 5, 1.5, 1});
        float[] distances = new float[5];

        new Paths(graph).from(0, distances);

        assertThat(distances).containsExactly(0, 1, 2.5f, 3.5f, Float.POSITIVE_INFINITY);
    }

    @Test
    void anEdgeToNowhereOrWithoutLengthIsRefused() {
        assertThatThrownBy(() -> LayoutGraph.of(2, new int[] {0}, new int[] {2}))
                .hasMessage("Edge 0 leaves the 2 nodes: 0, 2");
        assertThatThrownBy(() -> LayoutGraph.of(2, new int[] {0}, new int[] {1}, new double[] {0}))
                .hasMessage("The length of an edge must be above 0, but is 0.0");
    }
}
