package org.tripole.score;

import org.tripole.domain.ActorId;

/**
 * How an actor's position differs between two days.
 *
 * @param distance total-variation distance between the shares, 0 to 1
 */
public record Move(ActorId actor, Position from, Position to, double distance, MoveCause cause) {

    /** Whether the label changed. */
    public boolean isRelabelled() {
        return !from.standing().equals(to.standing());
    }
}
