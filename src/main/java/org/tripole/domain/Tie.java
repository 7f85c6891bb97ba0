package org.tripole.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One recorded act: an actor's relation to a target, with its evidence.
 *
 * @param ordinal place of the tie in the dataset, from 0; with it two alike ties stay apart
 * @param date when the act was done; null when the target's date applies
 */
public record Tie(
        int ordinal,
        ActorId actor,
        TargetId target,
        Relation relation,
        @Nullable PartialDate date,
        Quality quality,
        List<SourceId> sources,
        @Nullable String note) {

    public Tie {
        sources = List.copyOf(sources);
    }

    /** The act's own date, if recorded. */
    public Optional<PartialDate> dated() {
        return Optional.ofNullable(date);
    }
}
