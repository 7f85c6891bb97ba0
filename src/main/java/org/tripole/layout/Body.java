package org.tripole.layout;

import org.tripole.graph.Node;

/**
 * A node that wants a place of its own.
 *
 * @param reach radius that it keeps free of others, in world units
 */
public record Body(Node node, double reach) {

    public Body {
        if (!(reach > 0)) { // NaN fails too
            throw new IllegalArgumentException(
                    "Reach of " + node + " must be above 0, but is " + reach);
        }
    }
}
