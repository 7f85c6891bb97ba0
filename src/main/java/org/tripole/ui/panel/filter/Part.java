package org.tripole.ui.panel.filter;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;

/** Which part a thing has in the question who backs what. */
enum Part {
    /** All of them must be backed. */
    ALL,
    /** At least one of them must be. */
    ANY,
    /** None of them may be. */
    NONE;

    /** What has that part in a question. */
    Set<Backable> in(Backing backing) {
        return switch (this) {
            case ALL -> backing.allOf();
            case ANY -> backing.anyOf();
            case NONE -> backing.noneOf();
        };
    }

    /** The question in which a thing has only this part, or none when it had it before. */
    Backing toggled(Backing backing, Backable thing) {
        return new Backing(
                next(ALL, backing, thing), next(ANY, backing, thing), next(NONE, backing, thing));
    }

    private Set<Backable> next(Part part, Backing backing, Backable thing) {
        Set<Backable> things = new LinkedHashSet<>(part.in(backing));
        boolean wasIn = things.remove(thing);
        if (part == this && !wasIn) {
            things.add(thing);
        }
        return things;
    }
}
