package org.tripole.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;

/** Finds institutions and initiatives by what a person typed. */
record TargetLookup(Dataset dataset) {

    private static final int NEAREST_NAMED = 3;
    private static final int FURTHEST = 2;

    /** The institution or initiative with that id, in capital or small letters. */
    Optional<TargetId> find(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return dataset.targets().stream()
                .map(Target::id)
                .filter(id -> id.value().equals(small))
                .findFirst();
    }

    /** Ids that are spelt alike or hold what was typed; empty when there is none. */
    String nearest(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return dataset.targets().stream()
                .map(target -> target.id().value())
                .filter(id -> Spelling.distance(small, id) <= FURTHEST || id.contains(small))
                .limit(NEAREST_NAMED)
                .collect(Collectors.joining(", "));
    }
}
