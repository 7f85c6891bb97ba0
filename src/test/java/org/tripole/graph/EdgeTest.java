package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;

class EdgeTest {

    private static final TargetId PACT = new TargetId("pact");
    private static final ApproachId WEST = new ApproachId("west");

    @Test
    void theOtherEndOfAnEdgeIsFoundFromEitherSide() {
        Edge edge = new AffinityEdge(PACT, WEST, 0.5);

        assertThat(edge.other(new TargetNode(PACT))).isEqualTo(new ApproachNode(WEST));
        assertThat(edge.other(new ApproachNode(WEST))).isEqualTo(new TargetNode(PACT));
    }

    @Test
    void aNodeThatIsNoEndHasNoOtherEnd() {
        Edge edge = new AffinityEdge(PACT, WEST, 0.5);
        Node stranger = new TargetNode(new TargetId("club"));

        assertThatThrownBy(() -> edge.other(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("club");
    }

    @Test
    void anAffinityOfZeroOrNoNumberIsNoEdge() {
        assertThatThrownBy(() -> new AffinityEdge(PACT, WEST, 0))
                .hasMessage(
                        "The affinity of pact to west as an edge must lie above 0 and up to 1, but"
                                + " is 0.0");
        assertThatThrownBy(() -> new AffinityEdge(PACT, WEST, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
