package org.tripole.app.saved;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tripole.domain.ActorId;

/**
 * What changed in the data under a picture since it was made.
 *
 * @param then the record that it was made from
 * @param now the record that it is shown on
 * @param moved states in both whose label differs, by id
 */
public record WhatChanged(
        Basis.Version then, Basis.Version now, TieChanges ties, List<ActorId> moved) {

    public WhatChanged {
        moved = List.copyOf(moved);
    }

    /** The changes from the basis of a picture to that of the same view now. */
    public static WhatChanged between(Basis then, Basis now) {
        Set<ActorId> both = now.labels().keySet();
        List<ActorId> moved =
                then.labels().keySet().stream()
                        .filter(both::contains)
                        .filter(id -> !Objects.equals(now.labels().get(id), then.labels().get(id)))
                        .toList();
        return new WhatChanged(
                then.data(), now.data(), TieChanges.between(then.ties(), now.ties()), moved);
    }

    /** Whether the picture would be made the same from both. */
    public boolean isNothing() {
        return then.equals(now) && ties.isNone() && moved.isEmpty();
    }
}
