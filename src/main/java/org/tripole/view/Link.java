package org.tripole.view;

import org.tripole.graph.Node;

/**
 * What joins two nodes of the same kind.
 *
 * @param strength above 0 to 1, relative to the strongest that there can be
 */
public record Link(Node one, Node other, double strength) {

    public Link {
        if (!(strength > 0 && strength <= 1)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The strength of a link must lie above 0 and up to 1, but is " + strength);
        }
    }

    /** The end that {@code node} is not. */
    Node from(Node node) {
        return node.equals(one) ? other : one;
    }
}
