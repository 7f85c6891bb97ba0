package org.tripole.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target hangs together with.
 *
 * @param partOf the institution that it belongs to
 * @param series the process whose targets are left out together in the sensitivity test
 * @param ledBy the actors that led, proposed or drafted it
 */
public record TargetLinks(
        @Nullable TargetId partOf,
        @Nullable String series,
        List<ActorId> ledBy,
        @Nullable Seat seat) {

    public TargetLinks {
        ledBy = List.copyOf(ledBy);
    }
}
