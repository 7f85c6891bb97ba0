package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;

class EdgeTest {

    private static final TargetId PACT = new TargetId("pact");
    private static final ApproachId WEST = new ApproachId("west");

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
