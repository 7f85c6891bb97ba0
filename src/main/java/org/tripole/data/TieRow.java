package org.tripole.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/** A sound tie of a target file and where it stands. */
record TieRow(Place place, Act act, Evidence evidence) {

    /** Who did what when; the date is null when the target's applies. */
    record Act(Actor actor, Relation relation, @Nullable PartialDate date) {}

    /** What the tie rests on. */
    record Evidence(Quality quality, List<SourceId> sources, @Nullable String note) {}

    /** The act's own date, if recorded. */
    Optional<PartialDate> dated() {
        return Optional.ofNullable(act.date());
    }

    /** The tie at its place in the dataset. */
    Tie tie(int ordinal, TargetId target) {
        return new Tie(
                ordinal,
                act.actor().id(),
                target,
                act.relation(),
                act.date(),
                evidence.quality(),
                evidence.sources(),
                evidence.note());
    }
}
