package org.tripole.graph;

import org.tripole.domain.Actor;

/** How many people an actor may have, both bounds included. */
public record PopulationRange(long least, long most) {

    /** Any number, also an unknown one. */
    public static final PopulationRange ANY = new PopulationRange(0, Long.MAX_VALUE);

    public PopulationRange {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "A population must range from 0 up, but does from " + least + " to " + most);
        }
    }

    /** Whether the actor's population lies in it; an unknown one only in {@link #ANY}. */
    public boolean holds(Actor actor) {
        return equals(ANY)
                || actor.facts().knownPopulation().stream()
                        .anyMatch(people -> people >= least && people <= most);
    }
}
