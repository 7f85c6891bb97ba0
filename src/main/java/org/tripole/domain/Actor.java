package org.tripole.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state, observer state, area or organisation that acts.
 *
 * @param statusNote contested or special status, shown wherever the actor is; null when there is
 *     none
 * @param membersListedIn for organisations, the institution whose members it stands for
 */
public record Actor(
        ActorId id,
        ActorKind kind,
        ActorNames names,
        ActorPlace place,
        ActorFacts facts,
        @Nullable String statusNote,
        @Nullable TargetId membersListedIn) {

    /** The name for display. */
    public String name() {
        return names.display();
    }

    /** Whether the actor is counted among states; organisations are scored but never counted. */
    public boolean isCounted() {
        return kind != ActorKind.ORGANISATION;
    }

    /** Whether the actor is a state: a member or observer state of the United Nations. */
    public boolean isState() {
        return kind == ActorKind.STATE || kind == ActorKind.OBSERVER_STATE;
    }

    /** The note on a contested or special status, if any. */
    public Optional<String> status() {
        return Optional.ofNullable(statusNote);
    }
}
