package org.tripole.view;

import org.tripole.draw.Ref;

/** Two actors whose shortest paths through acts are drawn. */
public record Route(Ref from, Ref to) {

    public Route {
        if (from.kind() != Ref.Kind.ACTOR || to.kind() != Ref.Kind.ACTOR || from.equals(to)) {
            throw new IllegalArgumentException(
                    "A path runs between two different actors, not " + from + " and " + to);
        }
    }
}
