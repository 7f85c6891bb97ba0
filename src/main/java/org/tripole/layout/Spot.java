package org.tripole.layout;

import java.util.List;
import org.tripole.graph.Node;

/**
 * A node that wants a place among the poles.
 *
 * @param shares of each approach, positive or zero, summing to 1
 * @param reach radius that it keeps free of others, in world units
 * @param place whether it stands at its shares or is gathered with the others of its kind
 */
public record Spot(Node node, List<Double> shares, double reach, Place place) {

    /** Where a spot belongs. */
    public enum Place {
        /** At its shares, spread for legibility. */
        AT_SHARES,
        /** Packed together in one group below the picture's centre. */
        GATHERED
    }

    public Spot {
        shares = List.copyOf(shares);
        if (!(reach > 0)) { // NaN fails too
            throw new IllegalArgumentException(
                    "Reach of " + node + " must be above 0, but is " + reach);
        }
    }
}
