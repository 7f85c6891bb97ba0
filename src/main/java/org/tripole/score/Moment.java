package org.tripole.score;

import org.tripole.graph.Network;

/** What is shown and what is scored on one day. */
public record Moment(Network network, Scores scores) {

    public Moment {
        if (!network.asOf().equals(scores.asOf())) {
            throw new IllegalArgumentException(
                    "Network and scores must be of one day, but are of "
                            + network.asOf()
                            + " and "
                            + scores.asOf());
        }
    }
}
