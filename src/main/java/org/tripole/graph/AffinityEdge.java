package org.tripole.graph;

import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;

/**
 * An edge from a target to an approach that backing it expresses, with a weight above 0 up to 1.
 */
public record AffinityEdge(TargetId target, ApproachId approach, double weight) implements Edge {

    public AffinityEdge {
        if (!(weight > 0 && weight <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException(
                    "The affinity of "
                            + target
                            + " to "
                            + approach
                            + " as an edge must lie above 0 and up to 1, but is "
                            + weight);
        }
    }

    @Override
    public TargetNode from() {
        return new TargetNode(target);
    }

    @Override
    public ApproachNode to() {
        return new ApproachNode(approach);
    }
}
